/** Box's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'box-access-token',
    title: 'Box access token or client secret',
    shape: [base62(32)],
    near: [
      'box_client',
      'box_api',
      'box_access',
      'box_developer',
      'box_token',
      'box_secret',
      'box_dev',
      'api.box.com',
      'boxsdk',
    ],
    grants: 'read and change files as its user or app',
    revoke: 'Revoke it: https://app.box.com/developers/console, app, Configuration.',
    docs: 'https://developer.box.com/guides/authentication/tokens/developer-tokens/',
  },
];
