/** User.com's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'user-com-api-key',
    title: 'User.com REST API key',
    shape: [base62(64)],
    near: ['user.com', 'usercom', 'user_com'],
    grants: 'read and change the contacts of its application',
    revoke: 'Delete it in User.com under Settings, Setup & Integrations, Public REST API keys.',
    docs: 'https://docs.user.com/user-docs/rest-api-authentication/',
  },
];
