/** Last.fm's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'lastfm-api-key',
    title: 'Last.fm API key or secret',
    shape: [hex(32)],
    near: ['lastfm', 'last_fm', 'last.fm'],
    severity: 'warn',
    grants: 'act as the application for its users',
    revoke: 'Delete it at https://www.last.fm/api/accounts',
    docs: 'https://www.last.fm/api/authentication',
  },
];
