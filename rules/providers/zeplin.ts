/** Zeplin's access tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zeplin-access-token',
    title: 'Zeplin access token',
    shape: ['eyJ', base64url(20, 60), '.', base64url(60, 260), '.', base64url(30, 60)],
    near: ['zeplin'],
    grants: 'read and change the designs of its user',
    revoke: 'Delete it at https://app.zeplin.io/profile/developer.',
    docs: 'https://docs.zeplin.dev/docs/authentication',
  },
];
