/** Rev.com's API keys. */
import { base64url, base64, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rev-api-key',
    title: 'Rev.com API key',
    shape: [oneOf([base64(27), '='], [base64url(27)], ['02', base64url(50, 60)])],
    near: ['rev.com', 'rev_client', 'rev_user', 'rev_api', 'revcom', 'rev_ai'],
    entropy: 3,
    grants: 'order transcripts at the cost of its account',
    revoke: 'Delete it at https://www.rev.com/account (API; Rev AI: https://www.rev.ai/access-token).',
    docs: 'https://www.rev.com/api',
  },
];
