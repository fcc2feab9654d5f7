/** GoCardless' token. */
import { base64url, chars, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gocardless-access-token',
    title: 'GoCardless access token',
    shape: [oneOf('live_', 'sandbox_'), chars('a-zA-Z0-9_=-', 40)],
    near: ['gocardless'],
    severity: 'critical',
    sandbox: /^sandbox_/,
    grants: 'take payments and read customers of the creditor',
    revoke: 'Delete it: GoCardless, Developers, Access tokens.',
    docs: 'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
  },
  {
    id: 'gocardless-bare-access-token',
    title: 'GoCardless access token, by its format alone',
    shape: [oneOf('live_', 'sandbox_'), base64url(40)],
    severity: 'critical',
    confidence: 'medium',
    sandbox: /^sandbox_/,
    // Takes what has letters of both cases and a digit; not `live_` before a name in words.
    check: (value) => [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(value.slice(value.indexOf('_')))),
    grants: 'take payments and read customers of the creditor',
    revoke: 'Delete it: GoCardless, Developers, Access tokens.',
    docs: 'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
  },
];
