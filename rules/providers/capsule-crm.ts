/** Capsule CRM's token. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'capsule-crm-api-token',
    title: 'Capsule CRM API token',
    shape: [base64(64)],
    near: ['capsulecrm', 'capsule_crm'],
    grants: 'read and change contacts as its user',
    revoke: 'Delete it: Capsule, My Preferences, API Authentication Tokens.',
    docs: 'https://developer.capsulecrm.com/v2/overview/authentication',
  },
];
