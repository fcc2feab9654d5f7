/** Censys' token. */
import { base62, oneOf, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'censys-api-secret',
    title: 'Censys API ID or secret',
    shape: [oneOf([base62(32)], [...anyUuid], ['censys_', base62(8), '_', base62(22)])],
    near: ['censys'],
    severity: 'warn',
    grants: "search on the account's quota",
    revoke: 'Reset it: https://search.censys.io/account/api',
    docs: 'https://docs.censys.com/docs/platform-api-authentication',
  },
];
