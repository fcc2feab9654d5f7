/** Buddy's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'buddy-access-token',
    title: 'Buddy personal access token',
    shape: [...anyUuid],
    near: ['buddy_works', 'buddyworks', 'buddy_token'],
    grants: 'run and change pipelines as its user',
    revoke: 'Delete it: https://app.buddy.works/api-tokens',
    docs: 'https://buddy.works/docs/api/getting-started/oauth2/personal-access-token',
  },
];
