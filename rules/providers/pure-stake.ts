/** PureStake's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pure-stake-api-key',
    title: 'PureStake API key',
    shape: [base62(40)],
    near: ['purestake'],
    grants: 'query nodes at the cost of its account',
    revoke: 'Make a new one at https://developer.purestake.io.',
    docs: 'https://developer.purestake.io/getting-started',
  },
];
