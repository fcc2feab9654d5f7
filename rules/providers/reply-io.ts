/** Reply.io's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'reply-io-api-key',
    title: 'Reply.io API key',
    shape: [base62(24)],
    near: ['reply.io', 'replyio', 'reply_io'],
    grants: 'send sequences and read the contacts of its user',
    revoke: 'Make a new one at https://run.reply.io/Dashboard/Material#/settings/api-key.',
    docs: 'https://apidocs.reply.io/',
  },
];
