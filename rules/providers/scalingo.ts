/** Scalingo's API tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'scalingo-api-token',
    title: 'Scalingo API token',
    shape: ['tk-us-', base64url(48)],
    severity: 'critical',
    grants: 'manage the applications and databases of its user',
    revoke: 'Revoke it at https://dashboard.scalingo.com/account/tokens.',
    docs: 'https://developers.scalingo.com/tokens',
  },
];
