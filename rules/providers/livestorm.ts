/** Livestorm's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'livestorm-api-token',
    title: 'Livestorm API token',
    shape: ['eyJhbGciOi', base64url(5, 60), '.eyJ', base64url(60, 300), '.', base64url(43)],
    near: ['livestorm'],
    severity: 'error',
    grants: 'read and change events and people',
    revoke: 'Delete it: Livestorm, Account settings, Integrations, Public API.',
    docs: 'https://developers.livestorm.co/',
  },
];
