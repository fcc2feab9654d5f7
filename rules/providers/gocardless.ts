/** GoCardless' token. */
import { chars, oneOf } from '../../src/core/shape.ts';
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
];
