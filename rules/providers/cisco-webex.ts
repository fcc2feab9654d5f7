/** Cisco Webex's token. */
import { base62, base64url, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cisco-webex-access-token',
    title: 'Cisco Webex access token',
    shape: [base64url(64), '_', base62(4), '_', ...uuid],
    near: ['webex', 'ciscospark'],
    severity: 'critical',
    grants: 'read and write messages as its user or bot',
    revoke: 'Regenerate it: https://developer.webex.com/my-apps',
    docs: 'https://developer.webex.com/docs/api/getting-started',
  },
];
