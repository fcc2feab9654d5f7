/** Miro's access tokens. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'miro-access-token',
    title: 'Miro access token',
    shape: [oneOf([base62(27)], [base62(32)])],
    near: ['miro_token', 'miro_access', 'miro_api', 'miro_oauth', 'miro_client', 'miro'],
    grants: 'read and change the boards of its team, within its scopes',
    revoke:
      'Revoke it: POST /v1/oauth/revoke, or uninstall the app at https://miro.com/app/settings/user-profile/apps.',
    docs: 'https://developers.miro.com/docs/rest-api-build-your-first-hello-world-app',
  },
];
