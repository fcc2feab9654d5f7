/** Shodan's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'shodan-api-key',
    title: 'Shodan API key',
    shape: [base62(32)],
    near: ['shodan'],
    grants: 'query Shodan at the cost of its account',
    revoke: 'Reset it at https://account.shodan.io.',
    docs: 'https://developer.shodan.io/api/requirements',
  },
];
