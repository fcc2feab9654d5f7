/** BitBar's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bitbar-api-key',
    title: 'BitBar API key',
    shape: [base36(32)],
    near: ['bitbar'],
    grants: "run devices on the account's bill",
    revoke: 'Reset it: BitBar Cloud, My account.',
    docs: 'https://support.smartbear.com/bitbar/docs/en/api.html',
  },
];
