/** Revamp CRM's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'revamp-crm-api-key',
    title: 'Revamp CRM API key',
    shape: [base62(40)],
    near: ['revamp', 'revampcrm'],
    grants: 'read and change the contacts of its account',
    revoke: 'Make a new one at https://app.revampcrm.com (Settings, API).',
    docs: 'https://developers.revampcrm.com/',
  },
];
