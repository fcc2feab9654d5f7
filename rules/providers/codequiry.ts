/** Codequiry's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'codequiry-api-key',
    title: 'Codequiry API key',
    shape: [base62(64)],
    near: ['codequiry'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://dashboard.codequiry.com',
    docs: 'https://codequiry.com/usage/api',
  },
];
