/** LINE's tokens. */
import { base62, base64, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developers.line.biz/en/docs/basics/channel-access-token/';

export const tokens: readonly Token[] = [
  {
    id: 'line-channel-access-token',
    title: 'LINE channel access token',
    shape: [base64(171), '='],
    near: ['line_channel', 'line_access', 'line_token', 'line_bot', 'line_messaging', 'linebot'],
    severity: 'critical',
    grants: 'send messages as the channel',
    revoke: 'Reissue it: LINE Developers Console, channel, Messaging API.',
    docs: DOCS,
  },
  {
    id: 'line-channel-secret',
    title: 'LINE channel secret',
    shape: [hex(32)],
    near: ['line_channel', 'line_secret', 'line_bot', 'line_login'],
    grants: 'sign requests as LINE and log users in as the channel',
    revoke: 'Reissue it: LINE Developers Console, channel, Basic settings.',
    docs: DOCS,
  },
  {
    id: 'line-notify-token',
    title: 'LINE Notify token',
    shape: [base62(43)],
    near: ['line_notify', 'linenotify', 'notify-bot.line.me'],
    severity: 'warn',
    grants: 'post to its chat',
    revoke: 'LINE Notify closed in 2025; remove it.',
    docs: 'https://notify-bot.line.me/doc/en/',
  },
];
