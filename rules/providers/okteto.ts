/** Okteto's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'okteto-token',
    title: 'Okteto token',
    shape: [base62(40)],
    near: ['okteto'],
    grants: 'run and change the environments of its user',
    revoke: 'Delete it in Okteto under Settings, Personal access tokens.',
    docs: 'https://www.okteto.com/docs/core/credentials/personal-access-tokens/',
  },
];
