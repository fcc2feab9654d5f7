/** OKX's API keys. */
import { upperHex, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'okx-api-key',
    title: 'OKX API key',
    shape: [...uuid],
    near: ['okx', 'okex', 'ok_access'],
    grants: 'name its key to OKX; the secret and passphrase are often close by',
    revoke: 'Delete it at https://www.okx.com/account/my-api.',
    docs: 'https://www.okx.com/docs-v5/en/#overview-rest-authentication',
  },
  {
    id: 'okx-api-secret',
    title: 'OKX API secret',
    shape: [upperHex(32)],
    near: ['okx', 'okex', 'ok_access'],
    severity: 'critical',
    grants: "trade with its owner's account, together with the key and passphrase",
    revoke: 'Delete it at https://www.okx.com/account/my-api.',
    docs: 'https://www.okx.com/docs-v5/en/#overview-rest-authentication',
  },
];
