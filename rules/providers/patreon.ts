/** Patreon's access tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'patreon-access-token',
    title: 'Patreon access token or client secret',
    shape: [base64url(43, 64)],
    near: ['patreon'],
    grants: 'read the members of its creator',
    revoke: 'Delete the client at https://www.patreon.com/portal/registration/register-clients.',
    docs: 'https://docs.patreon.com/#oauth',
  },
];
