/** Stream's API secrets. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'stream-io-api-secret',
    title: 'Stream API secret',
    shape: [base36(64)],
    near: ['getstream', 'stream_api', 'stream_secret', 'streamio', 'stream_io', 'stream_chat'],
    severity: 'critical',
    grants: 'administer the chats and feeds of its app',
    revoke: 'Rotate it at https://dashboard.getstream.io (your app).',
    docs: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
  },
];
