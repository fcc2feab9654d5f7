/** BigCommerce's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bigcommerce-access-token',
    title: 'BigCommerce access token',
    shape: [base36(31)],
    near: ['bigcommerce', 'big_commerce'],
    severity: 'critical',
    grants: 'read and change products, orders and customers',
    revoke: 'Delete it: BigCommerce, Settings, Store-level API accounts.',
    docs: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  },
];
