/** HERE's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'here-api-key',
    title: 'HERE API key',
    shape: [base64url(43)],
    near: ['here_api', 'here_app', 'hereapi', 'here_access_key', 'hereapikey'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it: HERE platform, Access Manager, app.',
    docs: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  },
];
