/** Auth0's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'auth0-client-secret',
    title: 'Auth0 client secret',
    shape: [base64url(64)],
    near: ['auth0'],
    severity: 'critical',
    grants: 'act as the application: exchange codes for tokens of its users',
    revoke: 'Rotate it: Auth0 Dashboard, Applications, Settings, Rotate secret; or auth0 apps update.',
    docs: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
  },
];
