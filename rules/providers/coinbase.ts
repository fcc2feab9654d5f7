/** Coinbase's tokens. */
import { base62, base64url, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys';
const REVOKE = 'Delete it at https://portal.cdp.coinbase.com/access/api or https://www.coinbase.com/settings/api';

export const tokens: readonly Token[] = [
  {
    id: 'coinbase-access-token',
    title: 'Coinbase access token',
    shape: [base64url(64)],
    near: ['coinbase'],
    severity: 'critical',
    grants: 'read, and where allowed send, the coins of the account',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'coinbase-api-key',
    title: 'Coinbase API key',
    shape: [base62(16)],
    near: ['coinbase'],
    grants: 'name the key; with its secret, read and where allowed send the coins of the account',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'coinbase-api-secret',
    title: 'Coinbase API secret',
    shape: [base62(32)],
    near: ['coinbase'],
    severity: 'critical',
    grants: 'read, and where allowed send, the coins of the account',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'coinbase-key-name',
    title: 'Coinbase API key name',
    shape: ['organizations/', ...uuid, '/apiKeys/', ...uuid],
    keywords: ['/apiKeys/'],
    kind: 'identifier',
    severity: 'warn',
    confidence: 'medium',
    grants: 'name a key; its private key is often close by',
    revoke: REVOKE,
    docs: DOCS,
  },
];
