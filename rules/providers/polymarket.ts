/** Polymarket's keys. */
import { base64, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'polymarket-api-secret',
    title: 'Polymarket API secret',
    shape: [base64(43), '='],
    near: ['polymarket', 'poly_api', 'poly_secret', 'poly_clob', 'clob_secret', 'clob_api'],
    severity: 'critical',
    grants: "trade with its owner's account, together with the key and passphrase",
    revoke: 'Delete it: DELETE /auth/api-key of the CLOB API.',
    docs: 'https://docs.polymarket.com/developers/CLOB/authentication',
  },
  {
    id: 'polymarket-api-key',
    title: 'Polymarket API key',
    shape: [...uuid],
    near: ['polymarket', 'poly_api', 'poly_key', 'clob_api', 'clob_key'],
    severity: 'warn',
    grants: 'name its key to Polymarket; the secret is often close by',
    revoke: 'Delete it: DELETE /auth/api-key of the CLOB API.',
    docs: 'https://docs.polymarket.com/developers/CLOB/authentication',
  },
];
