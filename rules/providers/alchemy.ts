/** Alchemy's token. */
import { base62, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'alchemy-api-key',
    title: 'Alchemy API key',
    shape: [oneOf(['alcht_', base62(30)], [base64url(32)])],
    near: ['alchemy', 'alchemyapi'],
    severity: 'warn',
    grants: "use the chain nodes on the account's bill",
    revoke: 'Delete it: https://dashboard.alchemy.com/apps',
    docs: 'https://www.alchemy.com/docs/create-an-api-key',
  },
];
