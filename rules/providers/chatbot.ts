/** ChatBot's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'chatbot-developer-token',
    title: 'ChatBot developer access token',
    shape: [base64url(32)],
    near: ['chatbot'],
    grants: 'read and change stories and their data',
    revoke: 'Delete it: ChatBot, Settings, Developer access token.',
    docs: 'https://www.chatbot.com/docs/',
  },
];
