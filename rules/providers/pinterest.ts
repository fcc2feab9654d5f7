/** Pinterest's access tokens. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pinterest-access-token',
    title: 'Pinterest access or refresh token',
    shape: [oneOf('pina_', 'pinr_'), base64url(32, 200)],
    grants: 'read and change boards, pins and ads of its account',
    revoke:
      'Revoke it under Settings, Security and logins, Connected apps, or reset the app at https://developers.pinterest.com/apps/.',
    docs: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  },
];
