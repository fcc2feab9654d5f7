/** ZipCodeAPI's keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zip-code-api-key',
    title: 'ZipCodeAPI key',
    shape: [base62(64)],
    near: ['zipcodeapi', 'zip_code_api'],
    severity: 'warn',
    grants: 'look postal codes up at the cost of its account',
    revoke: 'Make a new one at https://www.zipcodeapi.com/Account.',
    docs: 'https://www.zipcodeapi.com/API',
  },
];
