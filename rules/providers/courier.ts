/** Courier's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'courier-api-key',
    title: 'Courier API key',
    shape: ['pk_', oneOf('prod', 'test'), '_', base62(28)],
    near: ['courier'],
    sandbox: /^pk_test_/,
    grants: 'send messages to users',
    revoke: 'Delete it: https://app.courier.com/settings/api-keys',
    docs: 'https://www.courier.com/docs/reference/auth/intro/',
  },
];
