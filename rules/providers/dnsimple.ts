/** DNSimple's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dnsimple-access-token',
    title: 'DNSimple access token',
    shape: [oneOf('dnsimple_a_', 'dnsimple_u_', 'dnsimple_o_'), base62(20, 64)],
    severity: 'critical',
    grants: 'change domains and DNS of the account',
    revoke: 'Delete it: DNSimple, Account, Access tokens.',
    docs: 'https://support.dnsimple.com/articles/api-access-token/',
  },
];
