/** Mattermost's access tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mattermost-access-token',
    title: 'Mattermost access token',
    shape: [base36(26)],
    near: ['mattermost', 'mm_token'],
    grants: 'read and post messages as its user or bot',
    revoke: 'Revoke it in Mattermost under Profile, Security, Personal Access Tokens (or: mmctl token revoke <ID>).',
    docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  },
];
