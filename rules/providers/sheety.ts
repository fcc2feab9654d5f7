/** Sheety's tokens. */
import { base36, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sheety-token',
    title: 'Sheety token',
    shape: [oneOf([base36(64)], [base36(32)])],
    near: ['sheety'],
    entropy: 3,
    grants: 'read and change the sheets of its project',
    revoke: 'Change it at https://dashboard.sheety.co (project, Authentication).',
    docs: 'https://sheety.co/docs/authentication',
  },
];
