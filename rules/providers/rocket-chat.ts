/** Rocket.Chat's access tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rocket-chat-access-token',
    title: 'Rocket.Chat access token',
    shape: [base64url(43)],
    near: ['rocketchat', 'rocket_chat', 'rocket.chat', 'x_auth_token', 'rc_token'],
    grants: 'read and post messages as its user',
    revoke: 'Remove it under My account, Personal Access Tokens.',
    docs: 'https://docs.rocket.chat/docs/manage-personal-access-tokens',
  },
];
