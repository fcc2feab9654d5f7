/** Raycast's access tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'raycast-access-token',
    title: 'Raycast access token',
    shape: ['rca_', hex(64)],
    grants: 'publish extensions as its user',
    revoke: 'Delete it at https://www.raycast.com/settings.',
    docs: 'https://developers.raycast.com/',
  },
];
