/** FriendliAI's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'friendli-access-token',
    title: 'FriendliAI personal access token',
    shape: ['flp_', base62(46, 48)],
    grants: "use the models on the team's bill",
    revoke: 'Delete it: Friendli Suite, Personal settings, Tokens.',
    docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
  },
];
