/** Stream's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'getstream-api-secret',
    title: 'Stream API secret',
    shape: [base36(64)],
    near: ['getstream', 'stream_api', 'stream_secret', 'stream_key', 'stream_app'],
    severity: 'critical',
    grants: 'act as any user of the app',
    revoke: 'Regenerate it: Stream Dashboard, app, Chat overview.',
    docs: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
  },
];
