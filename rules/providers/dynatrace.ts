/** Dynatrace's tokens. */
import { base62, digits, lower, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dynatrace-api-token',
    title: 'Dynatrace token',
    shape: ['dt0', lower(1), digits(2), '.', base62(24), '.', base62(64)],
    severity: 'critical',
    grants: 'read or change the environment as its scopes allow',
    revoke: 'Delete it: Dynatrace, Access tokens; or DELETE /api/v2/apiTokens/{id}.',
    docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  },
  {
    id: 'dynatrace-oauth-secret',
    title: 'Dynatrace OAuth client secret',
    shape: ['dt0s', digits(2), '.', upper36(8), '.', upper36(64)],
    severity: 'critical',
    grants: 'manage the account as its scopes allow',
    revoke: 'Delete the OAuth client: Account Management, Identity & access management, OAuth clients.',
    docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/oauth-clients',
  },
];
