/** Secrets of Phoenix applications. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'phoenix-secret-key-base',
    title: 'Phoenix secret key base',
    shape: [base64(64)],
    near: ['secret_key_base', 'signing_salt', 'live_view_salt'],
    telling: true,
    severity: 'critical',
    grants: 'forge session cookies and signed messages of the application',
    revoke: 'Make a new one (mix phx.gen.secret) and set it as SECRET_KEY_BASE: everybody is signed out.',
    docs: 'https://hexdocs.pm/phoenix/deployment.html#handling-of-your-application-secrets',
  },
];
