/** ZeroBounce's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zero-bounce-api-key',
    title: 'ZeroBounce API key',
    shape: [hex(32)],
    near: ['zerobounce', 'zero_bounce'],
    grants: 'verify addresses at the cost of its account',
    revoke: 'Make a new one at https://www.zerobounce.net/members/API.',
    docs: 'https://www.zerobounce.net/docs/',
  },
];
