/** SalesBlink's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sales-blink-api-key',
    title: 'SalesBlink API key',
    shape: ['key-', base62(64)],
    near: ['salesblink'],
    telling: true,
    grants: 'send sequences and read the contacts of its account',
    revoke: 'Delete it at https://run.salesblink.io/account/integrations.',
    docs: 'https://developer.salesblink.io/',
  },
];
