/** Snyk's API tokens. */
import { chars, hex, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'snyk-api-token',
    title: 'Snyk API token',
    shape: [...uuid],
    near: ['snyk'],
    grants: 'read the findings of its organisations and run tests as its user',
    revoke: 'Revoke it at https://app.snyk.io/account (API token, Revoke & regenerate).',
    docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  },
  {
    id: 'snyk-access-token',
    title: 'Snyk service account or user token',
    shape: [oneOf('snyk_uat.', 'snyk_sat.'), hex(8), '.', chars('A-Za-z0-9_.\\-', 40, 700)],
    grants: 'read the findings of its organisations and run tests',
    revoke: 'Revoke it at https://app.snyk.io (account or service account settings).',
    docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  },
];
