/** Okta's API tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'okta-api-token',
    title: 'Okta API token',
    shape: ['00', base64url(40)],
    near: ['okta'],
    severity: 'critical',
    grants: "administer users, groups and applications of the Okta organisation with its creator's rights",
    revoke: 'Revoke it in the Okta Admin Console under Security, API, Tokens (or DELETE /api/v1/api-tokens/{id}).',
    docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  },
  {
    id: 'okta-ssws-token',
    title: 'Okta API token in a header',
    shape: ['00', base64url(40)],
    near: ['ssws'],
    telling: true,
    severity: 'critical',
    grants: "administer users, groups and applications of the Okta organisation with its creator's rights",
    revoke: 'Revoke it in the Okta Admin Console under Security, API, Tokens (or DELETE /api/v1/api-tokens/{id}).',
    docs: 'https://developer.okta.com/docs/reference/core-okta-api/#authentication',
  },
];
