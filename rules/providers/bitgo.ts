/** BitGo's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bitgo-access-token',
    title: 'BitGo access token',
    shape: ['v2x', hex(64)],
    severity: 'critical',
    grants: 'read, and where allowed send, the coins of the wallets',
    revoke: 'Delete it: BitGo, Account settings, Developer options.',
    docs: 'https://developers.bitgo.com/guides/get-started/access-tokens',
  },
];
