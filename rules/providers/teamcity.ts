/** TeamCity's access tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'teamcity-access-token',
    title: 'TeamCity access token',
    shape: ['eyJ0eXAiOiAiVENWMiJ9.', base64url(30, 60), '.', base64url(40, 80)],
    severity: 'critical',
    grants: 'run builds and read their parameters as its user',
    revoke: 'Delete it in TeamCity under Your profile, Access Tokens.',
    docs: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
  },
];
