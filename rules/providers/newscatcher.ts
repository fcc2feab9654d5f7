/** NewsCatcher's API keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'newscatcher-api-key',
    title: 'NewsCatcher API key',
    shape: [base64url(43)],
    near: ['newscatcher'],
    severity: 'warn',
    grants: 'query news at the cost of its account',
    revoke: 'Ask support@newscatcherapi.com for a new one.',
    docs: 'https://www.newscatcherapi.com/docs/v3/documentation/get-started/quickstart',
  },
];
