/** Salesforce's tokens. */
import { chars, upperHex, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_tokens_scopes.htm';
const REVOKE = 'End it in Setup under Session Management, or POST it to /services/oauth2/revoke.';

export const tokens: readonly Token[] = [
  {
    id: 'salesforce-access-token',
    title: 'Salesforce access token',
    shape: ['00D', base62(12), '!', chars('A-Za-z0-9._\\-', 80, 260)],
    severity: 'critical',
    grants: "read and change the organisation's data with the rights of its user",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'salesforce-refresh-token',
    title: 'Salesforce refresh token',
    shape: ['5Aep861', chars('A-Za-z0-9._=', 75, 120)],
    severity: 'critical',
    grants: "get new access tokens for its user until it is revoked, together with the client's credentials",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'salesforce-consumer-key',
    title: 'Salesforce consumer key',
    shape: ['3MVG9', chars('A-Za-z0-9._', 76, 120)],
    kind: 'identifier',
    severity: 'note',
    grants: 'name its connected app to Salesforce; the secret is often close by',
    revoke: 'Rotate it in Setup under App Manager (your app, Manage Consumer Details).',
    docs: 'https://help.salesforce.com/s/articleView?id=xcloud.connected_app_rotate_consumer_details.htm',
  },
  {
    id: 'salesforce-consumer-secret',
    title: 'Salesforce consumer secret',
    shape: [upperHex(64)],
    near: ['salesforce', 'sfdc'],
    severity: 'critical',
    grants: 'act as its connected app, together with the consumer key',
    revoke: 'Rotate it in Setup under App Manager (your app, Manage Consumer Details).',
    docs: 'https://help.salesforce.com/s/articleView?id=xcloud.connected_app_rotate_consumer_details.htm',
  },
];
