/** Clerk's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'clerk-secret-key',
    title: 'Clerk secret key',
    shape: ['sk_', oneOf('live_', 'test_'), base62(40, 50)],
    near: ['clerk'],
    severity: 'critical',
    sandbox: /^sk_test_/,
    grants: 'read and change all users and sessions of the application',
    revoke: 'Delete it: https://dashboard.clerk.com, API keys.',
    docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  },
];
