/** Intercom's tokens. */
import { base64, chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication';
const REVOKE = 'Regenerate it: Intercom, Developer Hub, app, Authentication.';

export const tokens: readonly Token[] = [
  {
    id: 'intercom-access-token',
    title: 'Intercom access token',
    // `tok:` in base64.
    shape: ['dG9rO', base64(54), '='],
    severity: 'critical',
    grants: 'read and answer conversations, and read all users',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'intercom-api-key',
    title: 'Intercom API key',
    shape: [chars('a-zA-Z0-9=_-', 60)],
    near: ['intercom'],
    grants: 'read and answer conversations, and read all users',
    revoke: REVOKE,
    docs: DOCS,
  },
];
