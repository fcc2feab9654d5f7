/** Storyblok's access tokens. */
import { digits, base62, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'storyblok-access-token',
    title: 'Storyblok access token',
    shape: [base62(22), oneOf(['tt'], ['tt-', digits(5, 9), '-', base64url(20)])],
    near: ['storyblok'],
    telling: true,
    grants: 'read or change the content of its space',
    revoke: 'Delete it at https://app.storyblok.com (space settings, Access tokens; or My account).',
    docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
  },
];
