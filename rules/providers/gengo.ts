/** Gengo's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gengo-api-key',
    title: 'Gengo API key',
    shape: [base62(60, 64)],
    near: ['gengo'],
    grants: "order translations on the account's bill",
    revoke: 'Delete it: Gengo, Account, API settings.',
    docs: 'https://developers.gengo.com/',
  },
];
