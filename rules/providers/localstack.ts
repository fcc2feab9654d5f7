/** LocalStack's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'localstack-auth-token',
    title: 'LocalStack auth token',
    shape: [oneOf(['ls-', base62(8), '-', base62(4), '-', base62(4), '-', base62(4), '-', base62(12)], [base62(10)])],
    near: ['localstack'],
    severity: 'warn',
    grants: "use LocalStack on the licence's seats",
    revoke: 'Reset it at https://app.localstack.cloud/workspace/auth-tokens',
    docs: 'https://docs.localstack.cloud/aws/getting-started/auth-token/',
  },
];
