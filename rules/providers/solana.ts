/** Private keys of Solana wallets. */
import { decodeBase58 } from '../../src/wallet/base58.ts';
import { chars, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const BASE_58 = '1-9A-HJ-NP-Za-km-z';

export const tokens: readonly Token[] = [
  {
    id: 'solana-private-key',
    title: 'Private key of a Solana wallet',
    shape: [oneOf([chars('2-5', 1), chars(BASE_58, 87)], [chars(BASE_58, 87)])],
    near: ['solana', 'phantom', 'private_key', 'secret_key', 'wallet', 'payer'],
    telling: true,
    severity: 'critical',
    check: (value) => decodeBase58(value)?.length === 64,
    grants: 'move everything out of its address',
    revoke: 'Move everything on its address to a new one now.',
    docs: 'https://solana.com/docs/core/accounts',
  },
];
