/** Ory Network's tokens. */
import { base62, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.ory.sh/docs/concepts/personal-access-token';

export const tokens: readonly Token[] = [
  {
    id: 'ory-personal-access-token',
    title: 'Ory API key',
    shape: [oneOf('ory_pat_', 'ory_apikey_', 'ory_wak_'), base62(32, 43)],
    severity: 'critical',
    grants: 'administer the identities and clients of its project',
    revoke: 'Delete it at https://console.ory.sh (project settings, API keys).',
    docs: DOCS,
  },
  {
    id: 'ory-session-token',
    title: 'Ory session or OAuth token',
    shape: [oneOf('ory_st_', 'ory_at_', 'ory_rt_', 'ory_ac_'), base64url(32, 128)],
    grants: 'act as its user until it expires',
    revoke: 'Revoke the session: ory delete session <ID>, or the OAuth token at /oauth2/revoke.',
    docs: DOCS,
  },
];
