/** LoginRadius' token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'loginradius-api-secret',
    title: 'LoginRadius API key or secret',
    shape: [...anyUuid],
    near: ['loginradius', 'login_radius'],
    severity: 'critical',
    grants: 'read and change all users',
    revoke: 'Reset it: LoginRadius Admin Console, Account, API Keys.',
    docs: 'https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/',
  },
];
