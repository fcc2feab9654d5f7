/** TomTom's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tomtom-api-key',
    title: 'TomTom API key',
    shape: [base62(32)],
    near: ['tomtom'],
    severity: 'warn',
    grants: 'load maps and routes at the cost of its account',
    revoke: 'Delete it at https://developer.tomtom.com/user/me/apps.',
    docs: 'https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/',
  },
];
