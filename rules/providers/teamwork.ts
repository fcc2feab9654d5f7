/** Teamwork's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'teamwork-api-token',
    title: 'Teamwork API token',
    shape: ['tkn.v1_', base62(71), '='],
    grants: 'read and change desk, CRM or spaces data as its user',
    revoke: 'Delete it in Teamwork under Edit my details, API & Mobile.',
    docs: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
  },
];
