/** Wrike's access tokens. */
import { base64url, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'wrike-access-token',
    title: 'Wrike access token',
    shape: ['eyJ0dCI6In', base64url(160, 400), '.', base64url(40, 60), optional('-N')],
    grants: 'read and change the tasks of its user',
    revoke: 'Delete it at https://www.wrike.com/frontend/apps/index.html#/api.',
    docs: 'https://developers.wrike.com/oauth-20-authorization/',
  },
];
