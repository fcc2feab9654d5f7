/** Coze's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'coze-access-token',
    title: 'Coze personal access token',
    shape: [oneOf('pat_', 'czs_', 'sat_'), base62(64)],
    near: ['coze'],
    grants: 'run bots and read their data as its user',
    revoke: 'Delete it at https://www.coze.com/open/oauth/pats',
    docs: 'https://www.coze.com/docs/developer_guides/pat',
  },
];
