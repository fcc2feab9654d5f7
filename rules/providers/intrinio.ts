/** Intrinio's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'intrinio-api-key',
    title: 'Intrinio API key',
    shape: [base62(44)],
    near: ['intrinio'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://account.intrinio.com/account/access_keys',
    docs: 'https://docs.intrinio.com/documentation/api_v2/authentication',
  },
];
