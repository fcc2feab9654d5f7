/** Browshot's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'browshot-api-key',
    title: 'Browshot API key',
    shape: [base62(28)],
    near: ['browshot'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://browshot.com/dashboard',
    docs: 'https://browshot.com/api/documentation',
  },
];
