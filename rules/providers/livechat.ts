/** LiveChat's token. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'livechat-access-token',
    title: 'LiveChat personal access token',
    shape: [oneOf('dal:', 'fra:'), base64url(32, 43)],
    near: ['livechat', 'text_platform'],
    grants: 'read and answer chats as its agent',
    revoke: 'Delete it: https://platform.text.com/console/tools/personal-access-tokens',
    docs: 'https://platform.text.com/docs/authorization/agent-authorization',
  },
];
