/** Vimeo's access tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'vimeo-access-token',
    title: 'Vimeo access token',
    shape: [hex(32)],
    near: ['vimeo'],
    grants: 'read and change the videos of its user',
    revoke: 'Delete it at https://developer.vimeo.com/apps (your app).',
    docs: 'https://developer.vimeo.com/api/authentication',
  },
];
