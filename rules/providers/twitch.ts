/** Twitch's tokens. */
import { digits, base62, base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'twitch-stream-key',
    title: 'Twitch stream key',
    shape: ['live_', digits(6, 12), '_', base62(28, 32)],
    severity: 'critical',
    grants: 'broadcast on its channel',
    revoke: 'Reset it at https://dashboard.twitch.tv/settings/stream.',
    docs: 'https://help.twitch.tv/s/article/twitch-stream-key-faq',
  },
  {
    id: 'twitch-api-token',
    title: 'Twitch token or client secret',
    shape: [base36(30)],
    near: ['twitch'],
    grants: 'act as its user or application on Twitch',
    revoke:
      'Revoke it: POST it to https://id.twitch.tv/oauth2/revoke, or make a new secret at https://dev.twitch.tv/console/apps.',
    docs: 'https://dev.twitch.tv/docs/authentication/',
  },
  {
    id: 'twitch-chat-token',
    title: 'Twitch chat token',
    shape: ['oauth:', base36(30)],
    grants: 'read and write chat as its user',
    revoke: 'Disconnect the application at https://www.twitch.tv/settings/connections.',
    docs: 'https://dev.twitch.tv/docs/chat/authenticating/',
  },
];
