/** LinkedIn's tokens. */
import { base36, base62, base64, digits, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow';
const REVOKE = 'Generate a new secret: https://www.linkedin.com/developers/apps, Auth.';

export const tokens: readonly Token[] = [
  {
    id: 'linkedin-client-secret',
    title: 'LinkedIn client secret',
    shape: [
      oneOf(
        ['WPL_AP1.', base62(16), '.', base64(6), '=='],
        ['WPL_AP', digits(1), '.', base62(16), '.', base64(7), '='],
      ),
    ],
    grants: 'act as the app',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'linkedin-legacy-client-secret',
    title: 'LinkedIn client secret (older form)',
    shape: [base62(16)],
    near: ['linkedin'],
    grants: 'act as the app',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'linkedin-client-id',
    title: 'LinkedIn client ID',
    shape: [base36(14)],
    near: ['linkedin'],
    severity: 'warn',
    grants: 'name the app; with its secret, act as it',
    revoke: REVOKE,
    docs: DOCS,
  },
];
