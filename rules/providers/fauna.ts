/** Fauna's token. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fauna-secret',
    title: 'Fauna key secret',
    shape: [oneOf('fnAD', 'fnAE', 'fnAF'), base64url(36, 50)],
    grants: 'read and change the database as its role allows',
    revoke: 'Fauna closed in 2025; remove it.',
    docs: 'https://docs.fauna.com/fauna/current/learn/security/keys/',
  },
];
