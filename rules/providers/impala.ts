/** Impala's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'impala-api-key',
    title: 'Impala API key',
    shape: [base62(46)],
    near: ['impala_api', 'getimpala', 'impala_key'],
    severity: 'error',
    grants: "book on the account's bill",
    revoke: 'Delete it: Impala, API keys.',
    docs: 'https://docs.impala.travel/',
  },
];
