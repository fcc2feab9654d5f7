/** PlanetScale's tokens and passwords. */
import { chars, type Shape } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const value: Shape = [chars('A-Za-z0-9_=.\\-', 32, 64)];

export const tokens: readonly Token[] = [
  {
    id: 'planetscale-password',
    title: 'PlanetScale database password',
    shape: ['pscale_pw_', ...value],
    severity: 'critical',
    grants: 'read and change the database branch that it opens',
    revoke: 'Delete it at https://app.planetscale.com (database settings, Passwords; or: pscale password delete).',
    docs: 'https://planetscale.com/docs/concepts/connection-strings',
  },
  {
    id: 'planetscale-service-token',
    title: 'PlanetScale service token',
    shape: ['pscale_tkn_', ...value],
    severity: 'critical',
    grants: 'manage the databases and branches that it was given, together with its ID',
    revoke:
      'Delete it at https://app.planetscale.com (organisation settings, Service tokens; or: pscale service-token delete).',
    docs: 'https://planetscale.com/docs/concepts/service-tokens',
  },
  {
    id: 'planetscale-oauth-token',
    title: 'PlanetScale OAuth token',
    shape: ['pscale_oauth_', ...value],
    severity: 'critical',
    grants: 'act as its user in PlanetScale, within its scopes',
    revoke: 'Revoke it at https://app.planetscale.com (account settings, Authorized applications).',
    docs: 'https://planetscale.com/docs/concepts/planetscale-api-oauth-applications',
  },
];
