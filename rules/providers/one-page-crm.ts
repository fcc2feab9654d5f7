/** OnePageCRM's API keys. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'one-page-crm-api-key',
    title: 'OnePageCRM API key',
    shape: [base64(43), '='],
    near: ['onepagecrm'],
    grants: 'read and change the contacts of its user',
    revoke: 'Make a new one at https://app.onepagecrm.com (Apps, API).',
    docs: 'https://developer.onepagecrm.com/',
  },
];
