/** Chatfuel's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'chatfuel-api-token',
    title: 'Chatfuel API token',
    shape: [base62(128)],
    near: ['chatfuel', 'chatfule'],
    severity: 'error',
    grants: 'send messages as the bot',
    revoke: 'Regenerate it: Chatfuel, Configure, Broadcasting API.',
    docs: 'https://docs.chatfuel.com/',
  },
];
