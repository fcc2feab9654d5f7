/** uClassify's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'uclassify-api-key',
    title: 'uClassify API key',
    shape: [base62(12)],
    near: ['uclassify'],
    severity: 'warn',
    grants: 'classify text at the cost of its account',
    revoke: 'Make a new one at https://www.uclassify.com/user/apikeys.',
    docs: 'https://uclassify.com/docs/restapi',
  },
];
