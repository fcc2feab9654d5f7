/** Drift's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'drift-access-token',
    title: 'Drift access token',
    shape: [base62(32)],
    near: ['drift'],
    grants: 'read and answer conversations',
    revoke: 'Delete the app at https://dev.drift.com',
    docs: 'https://devdocs.drift.com/docs/authentication-and-scopes',
  },
];
