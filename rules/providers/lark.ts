/** Lark (Feishu)'s tokens. */
import { base62, base64url, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS =
  'https://open.larksuite.com/document/home/introduction-to-custom-app-development/self-built-application-development-process';

export const tokens: readonly Token[] = [
  {
    id: 'lark-access-token',
    title: 'Lark (Feishu) access token',
    shape: [oneOf('t-', 'u-'), base64url(38, 43)],
    near: ['lark', 'larksuite', 'feishu'],
    grants: 'act as the app or its user for some hours',
    revoke: 'Reset the app secret: Lark Developer Console, Credentials.',
    docs: DOCS,
  },
  {
    id: 'lark-app-secret',
    title: 'Lark (Feishu) app secret',
    shape: [base62(32)],
    near: ['lark', 'larksuite', 'feishu'],
    grants: 'act as the app',
    revoke: 'Reset it: Lark Developer Console, app, Credentials & Basic Info.',
    docs: DOCS,
  },
  {
    id: 'lark-webhook',
    title: 'Lark (Feishu) bot webhook URL',
    shape: ['https://open.', oneOf('larksuite.com', 'feishu.cn'), '/open-apis/bot/v2/hook/', ...uuid],
    keywords: ['/open-apis/bot/'],
    grants: 'post to its group',
    revoke: 'Remove the bot: Lark, group settings, Bots.',
    docs: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
  },
];
