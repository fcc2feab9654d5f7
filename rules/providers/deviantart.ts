/** DeviantArt's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'deviantart-client-secret',
    title: 'DeviantArt client secret',
    shape: [hex(32)],
    near: ['deviantart'],
    grants: 'act as the application for its users',
    revoke: 'Delete it at https://www.deviantart.com/developers/apps',
    docs: 'https://www.deviantart.com/developers/authentication',
  },
];
