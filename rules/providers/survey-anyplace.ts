/** Pointerpro's API keys. */
import { base62, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'survey-anyplace-api-key',
    title: 'Survey Anyplace (Pointerpro) API key',
    shape: [oneOf([base62(32)], [...uuid])],
    near: ['surveyanyplace', 'pointerpro'],
    entropy: 3,
    grants: 'read the answers of its account',
    revoke: 'Make a new one at https://app.pointerpro.com (Account, API).',
    docs: 'https://help.pointerpro.com/en/',
  },
];
