/** Coinlib's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'coinlib-api-key',
    title: 'Coinlib API key',
    shape: [base36(16)],
    near: ['coinlib'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://coinlib.io/profile/info',
    docs: 'https://coinlib.io/apidocs',
  },
];
