/** Socket's API tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'socket-api-token',
    title: 'Socket API token',
    shape: ['sktsec_', base64url(40, 80), '_api'],
    grants: 'read the alerts of its organisation',
    revoke: 'Delete it at https://socket.dev/dashboard (Settings, API tokens).',
    docs: 'https://docs.socket.dev/reference/creating-and-managing-api-tokens',
  },
];
