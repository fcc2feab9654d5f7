/** BitMEX's token. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bitmex-api-key',
    title: 'BitMEX API key',
    shape: [oneOf([base64url(48)], [base64url(24)])],
    near: ['bitmex'],
    severity: 'critical',
    grants: 'trade, and where allowed withdraw, from the account',
    revoke: 'Delete it at https://www.bitmex.com/app/apiKeys',
    docs: 'https://www.bitmex.com/app/apiKeysUsage',
  },
];
