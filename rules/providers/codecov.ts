/** Codecov's token. */
import { base36, oneOf, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'codecov-upload-token',
    title: 'Codecov upload token',
    shape: [oneOf([...anyUuid], [base36(32)])],
    near: ['codecov'],
    severity: 'warn',
    grants: 'upload coverage reports of the repository',
    revoke: 'Regenerate it: Codecov, repository, Configuration, General.',
    docs: 'https://docs.codecov.com/docs/codecov-tokens',
  },
];
