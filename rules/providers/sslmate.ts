/** SSLMate's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sslmate-api-key',
    title: 'SSLMate API key',
    shape: [base62(36)],
    near: ['sslmate', 'ssl_mate'],
    grants: 'buy and read certificates at the cost of its account',
    revoke: 'Delete it at https://sslmate.com/account/api_credentials.',
    docs: 'https://sslmate.com/help/reference/apiv2',
  },
];
