/** Telegram's bot tokens: the bot's number, a colon and 35 characters that begin with A. */
import { digits, base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Send /revoke to @BotFather and choose the bot.';
const DOCS = 'https://core.telegram.org/bots/features#botfather';

export const tokens: readonly Token[] = [
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    shape: [digits(8, 10), ':AA', base64url(32, 33)],
    keywords: [':aa'],
    severity: 'critical',
    grants: 'act as its bot and read what it is sent',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'telegram-bot-url',
    title: 'Telegram bot token in a URL',
    shape: ['api.telegram.org/bot', digits(8, 10), ':AA', base64url(32, 33)],
    severity: 'critical',
    grants: 'act as its bot and read what it is sent',
    revoke: REVOKE,
    docs: 'https://core.telegram.org/bots/api#making-requests',
  },
  {
    id: 'telegram-named-token',
    title: 'Telegram bot token',
    shape: [digits(5, 16), ':A', base64url(34)],
    near: ['telegram', 'telegr', 'tgram', 'tg_bot', 'tg_token'],
    severity: 'critical',
    grants: 'act as its bot and read what it is sent',
    revoke: REVOKE,
    docs: DOCS,
  },
];
