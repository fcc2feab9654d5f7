/** Customer.io's token. */
import { base36, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'customer-io-api-key',
    title: 'Customer.io API key',
    shape: [oneOf([base36(20)], [hex(32)])],
    near: ['customerio', 'customer_io'],
    grants: 'read and change people, and send messages to them',
    revoke: 'Delete it: Customer.io, Account settings, API credentials.',
    docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  },
];
