/** Iconfinder's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'iconfinder-api-key',
    title: 'Iconfinder API key',
    shape: [base62(64)],
    near: ['iconfinder'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://www.iconfinder.com/account/applications',
    docs: 'https://developer.iconfinder.com/reference/overview-1',
  },
];
