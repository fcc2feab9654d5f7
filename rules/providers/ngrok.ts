/** ngrok's tokens. */
import { chars, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ngrok-token',
    title: 'ngrok authtoken or API key',
    shape: [chars('1-9', 1), base62(26), '_', base62(20, 22)],
    near: ['ngrok', 'authtoken'],
    telling: true,
    grants: 'open tunnels under its account, or administer it',
    revoke: 'Delete it at https://dashboard.ngrok.com/tunnels/authtokens or https://dashboard.ngrok.com/api-keys.',
    docs: 'https://ngrok.com/docs/agent/#authtokens',
  },
];
