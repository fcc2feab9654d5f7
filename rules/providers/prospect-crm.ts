/** Prospect CRM's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'prospect-crm-api-key',
    title: 'Prospect CRM API key',
    shape: [hex(32)],
    near: ['prospectcrm', 'prospect_crm', 'prospect_api', 'prospect_key'],
    grants: 'read and change the customers of its company',
    revoke: 'Delete it at https://crm.prospect365.com (Settings, API keys).',
    docs: 'https://prospectcrm.stoplight.io/',
  },
];
