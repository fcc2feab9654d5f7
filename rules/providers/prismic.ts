/** Prismic's access tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'prismic-access-token',
    title: 'Prismic access token',
    shape: [base64url(60, 120), '.', base64url(40, 80)],
    near: ['prismic'],
    grants: 'read the content of its repository, drafts included',
    revoke: 'Delete it at https://<repository>.prismic.io/settings/apps/.',
    docs: 'https://prismic.io/docs/fetch-content#access-tokens',
  },
];
