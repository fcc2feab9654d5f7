/** Roblox's session cookies. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'roblox-session-cookie',
    title: 'Roblox session cookie',
    shape: [
      '_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_',
      base62(100, 1200),
    ],
    severity: 'critical',
    grants: 'act as its user, with all of their items and money',
    revoke: 'Log out of all other sessions at https://www.roblox.com/my/account#!/security.',
    docs: 'https://en.help.roblox.com/hc/en-us/articles/203313380',
  },
];
