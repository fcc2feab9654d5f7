/** ReachMail's API tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'reach-mail-api-token',
    title: 'ReachMail API token',
    shape: [base64url(64)],
    near: ['reachmail'],
    grants: 'send campaigns of its account',
    revoke: 'Delete it at https://go.reachmail.net (Account, Tokens).',
    docs: 'https://services.reachmail.net/',
  },
];
