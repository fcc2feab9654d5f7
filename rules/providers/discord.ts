/** Discord's tokens: bot tokens hold their bot's ID in base64. */
import type { Confidence } from '../../src/core/rule.ts';
import { base64url, chars, digits, hex, oneOf, optional, type Shape } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://discord.com/developers/docs/reference#authentication';

/** The bot's ID (17 to 20 digits) in base64, the time, and a signature. */
const BOT: Shape = [
  chars('MNO', 1),
  chars('DTjz', 1),
  chars('AEIMQUYcgk', 1),
  chars('0-5w-z', 1),
  base64url(19, 22),
  '.',
  base64url(6),
  '.',
  base64url(27, 38),
];

// Takes `MTIz` and `MQ`: decimal digits in base64; not `MZ1y`, which holds others.
const DIGITS = /^(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5])+(?:[MNO](?:[AQgw]|[DTjz][AEIMQUYcgk]))?$/;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** How each ID may begin: the base64 of three digits, of which the first is no zero. */
const ID_STARTS = Array.from({ length: 900 }, (_, index) => {
  const [a = 0, b = 0, c = 0] = [...String(index + 100)].map((digit) => digit.charCodeAt(0));
  const bits = (a << 16) | (b << 8) | c;
  return [18, 12, 6, 0].map((shift) => BASE64.charAt((bits >> shift) & 63)).join('');
});

/** A token whose first part is no number was never given out by Discord, but looks like one. */
const botConfidence = (value: string): Confidence =>
  value.startsWith('mfa.') || DIGITS.test(value.slice(0, value.indexOf('.'))) ? 'high' : 'medium';

export const tokens: readonly Token[] = [
  {
    id: 'discord-bot-token',
    title: 'Discord bot or user token',
    shape: [oneOf([...BOT], ['mfa.', base64url(84)])],
    starts: [...ID_STARTS, 'mfa.'],
    severity: 'critical',
    check: botConfidence,
    grants: 'do all that the bot can do in every server it is in',
    revoke: 'Reset it: https://discord.com/developers/applications, Bot, Reset Token.',
    docs: DOCS,
  },
  {
    id: 'discord-webhook',
    title: 'Discord webhook URL',
    shape: [
      'https://',
      optional(oneOf('canary', 'ptb'), '.'),
      oneOf('discord.com', 'discordapp.com'),
      '/api/',
      optional('v', digits(1, 2), '/'),
      'webhooks/',
      digits(17, 20),
      '/',
      base64url(60, 72),
    ],
    keywords: ['/webhooks/'],
    grants: 'post to its channel',
    revoke: 'Delete it: Discord, channel settings, Integrations, Webhooks; or DELETE the URL itself.',
    docs: 'https://discord.com/developers/docs/resources/webhook',
  },
  {
    id: 'discord-client-secret',
    title: 'Discord client secret',
    shape: [base64url(32)],
    near: ['discord'],
    grants: 'act as the application: exchange codes for tokens of its users',
    revoke: 'Reset it: https://discord.com/developers/applications, OAuth2.',
    docs: 'https://discord.com/developers/docs/topics/oauth2',
  },
  {
    id: 'discord-api-token',
    title: 'Discord public key or token',
    shape: [hex(64)],
    near: ['discord'],
    severity: 'warn',
    grants: 'pass as the application',
    revoke: 'Regenerate it: https://discord.com/developers/applications',
    docs: DOCS,
  },
  {
    id: 'discord-client-id',
    title: 'Discord application ID',
    shape: [digits(17, 20)],
    near: ['discord'],
    severity: 'warn',
    grants: 'name the application',
    revoke: 'Nothing to revoke by itself: reset the client secret or the bot token.',
    docs: DOCS,
  },
];
