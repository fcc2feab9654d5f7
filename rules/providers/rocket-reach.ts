/** RocketReach's API keys. */
import { chars, hex, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rocket-reach-api-key',
    title: 'RocketReach API key',
    shape: [oneOf([hex(6, 8), chars('a-z0-9\\-', 32, 33)], [...uuid])],
    near: ['rocketreach'],
    entropy: 3,
    grants: 'query people at the cost of its account',
    revoke: 'Make a new one at https://rocketreach.co/account?section=nav_gen_api.',
    docs: 'https://docs.rocketreach.co/',
  },
];
