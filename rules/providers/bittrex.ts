/** Bittrex's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bittrex-api-key',
    title: 'Bittrex API key',
    shape: [base36(32)],
    near: ['bittrex'],
    grants: 'trade, and where allowed withdraw, from the account',
    revoke: 'Bittrex closed in 2023; remove it.',
    docs: 'https://bittrex.github.io/api/v3',
  },
];
