/** Square's tokens and secrets. */
import { chars, base64url, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developer.squareup.com/docs/build-basics/access-tokens';
const REVOKE = 'Replace it at https://developer.squareup.com/apps (your application, Credentials or OAuth).';

export const tokens: readonly Token[] = [
  {
    id: 'square-access-token',
    title: 'Square access token',
    shape: [
      oneOf(
        [optional('sandbox-'), 'sq0at', oneOf('p', 'b'), '-', base64url(22)],
        ['EAAA', chars('A-Za-z0-9_+=\\-', 56, 64)],
      ),
    ],
    keywords: ['sq0atp-', 'sq0atb-', 'EAAA'],
    severity: 'critical',
    entropy: 4,
    sandbox: /^sandbox-/,
    grants: 'take and refund payments of its seller',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'square-application-secret',
    title: 'Square application secret',
    shape: [optional('sandbox-'), 'sq0cs', oneOf('p', 'b'), '-', base64url(40, 50)],
    keywords: ['sq0csp-', 'sq0csb-'],
    severity: 'critical',
    sandbox: /^sandbox-/,
    grants: 'get access tokens of the sellers that authorised its application',
    revoke: REVOKE,
    docs: 'https://developer.squareup.com/docs/oauth-api/overview',
  },
  {
    id: 'square-application-id',
    title: 'Square application ID',
    shape: [optional('sandbox-'), 'sq0id', oneOf('p', 'b', 'k'), '-', base64url(22, 43)],
    keywords: ['sq0idp-', 'sq0idb-', 'sq0idk-'],
    kind: 'identifier',
    severity: 'note',
    grants: 'name its application to Square; the secret is often close by',
    revoke: REVOKE,
    docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  },
];
