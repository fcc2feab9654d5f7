/** Coveralls' token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'coveralls-repo-token',
    title: 'Coveralls repository token',
    shape: [base62(33)],
    near: ['coveralls'],
    severity: 'warn',
    grants: 'upload coverage reports of the repository',
    revoke: 'Regenerate it: Coveralls, repository, Settings.',
    docs: 'https://docs.coveralls.io/api-introduction',
  },
];
