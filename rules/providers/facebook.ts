/** Facebook (Meta)'s tokens. */
import { base62, base64url, digits, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens';
const REVOKE =
  'Invalidate it: DELETE https://graph.facebook.com/me/permissions with it, or remove the app under https://www.facebook.com/settings/?tab=business_tools';

export const tokens: readonly Token[] = [
  {
    id: 'facebook-user-token',
    title: 'Facebook (Meta) user, page or system token',
    shape: ['EAA', base62(90, 400)],
    severity: 'critical',
    grants: "do what its permissions allow with the user's account, pages and ads",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'facebook-graph-token',
    title: 'Facebook (Meta) Graph API Explorer token',
    shape: ['EAACEdEose0cBA', base62(20, 400)],
    severity: 'critical',
    entropy: 3,
    grants: "do what its permissions allow with the user's account and pages",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'facebook-app-token',
    title: 'Facebook (Meta) app access token',
    shape: [digits(13, 17), oneOf('|', '%7C'), base64url(27)],
    near: ['facebook', 'fb_app', 'fb_access', 'fb_token', 'access_token', 'instagram'],
    telling: true,
    severity: 'critical',
    confidence: 'high',
    grants: 'act as the app in the Graph API',
    revoke: 'Reset the app secret: https://developers.facebook.com/apps, Settings, Basic.',
    docs: DOCS,
  },
  {
    id: 'facebook-app-secret',
    title: 'Facebook (Meta) app secret',
    shape: [hex(32)],
    near: ['facebook', 'fb_app', 'fb_secret', 'fb_api', 'fb_client', 'fb_key', 'fb_access', 'fb_token', 'fb_consumer'],
    severity: 'critical',
    grants: 'act as the app',
    revoke: 'Reset it: https://developers.facebook.com/apps, Settings, Basic.',
    docs: 'https://developers.facebook.com/docs/facebook-login/security',
  },
];
