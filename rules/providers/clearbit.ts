/** Clearbit's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'clearbit-api-key',
    title: 'Clearbit API key',
    shape: ['sk_', hex(32)],
    near: ['clearbit'],
    grants: "look up people on the account's bill",
    revoke: 'Roll it at https://dashboard.clearbit.com/api',
    docs: 'https://dashboard.clearbit.com/docs',
  },
];
