/** Salesflare's API keys. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sales-flare-api-key',
    title: 'Salesflare API key',
    shape: [chars('A-Za-z0-9_\\-', 45)],
    near: ['salesflare'],
    grants: 'read and change the contacts of its user',
    revoke: 'Delete it at https://app.salesflare.com/#/settings/apikeys.',
    docs: 'https://api.salesflare.com/docs',
  },
];
