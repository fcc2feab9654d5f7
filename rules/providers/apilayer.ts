/** APILayer's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'apilayer-api-key',
    title: 'APILayer API key',
    shape: [base62(32)],
    near: ['apilayer'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://apilayer.com/account',
    docs: 'https://apilayer.com/docs',
  },
];
