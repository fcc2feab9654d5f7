/** Alconost's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'alconost-api-key',
    title: 'Alconost API key',
    shape: [base36(32)],
    near: ['alconost'],
    severity: 'warn',
    grants: "order translations on the account's bill",
    revoke: 'Regenerate it: Nitro, Account, API.',
    docs: 'https://nitro.alconost.com/api-docs',
  },
];
