/** Stytch's secrets. */
import { base64url, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'stytch-secret',
    title: 'Stytch project secret',
    shape: ['secret-', oneOf('live', 'test'), '-', base64url(36), optional('=')],
    keywords: ['secret-live-', 'secret-test-'],
    severity: 'critical',
    sandbox: /^secret-test/,
    grants: 'administer users and sessions of its project',
    revoke: 'Rotate it at https://stytch.com/dashboard/api-keys.',
    docs: 'https://stytch.com/docs/workspace-management/redesigned-dashboard/secrets',
  },
];
