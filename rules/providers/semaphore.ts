/** Semaphore's API tokens. */
import { base62, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'semaphore-api-token',
    title: 'Semaphore API token',
    shape: [oneOf([base64url(20)], [base62(32)])],
    near: ['semaphore', 'semaphoreci'],
    entropy: 3,
    grants: 'read and run the pipelines of its user',
    revoke: 'Reset it at https://me.semaphoreci.com/account.',
    docs: 'https://docs.semaphoreci.com/reference/api#authentication',
  },
];
