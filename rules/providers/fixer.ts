/** Fixer's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fixer-access-key',
    title: 'Fixer access key',
    shape: [base62(32)],
    near: ['fixer', 'fixer_io', 'fixerio'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://fixer.io/dashboard',
    docs: 'https://fixer.io/documentation',
  },
];
