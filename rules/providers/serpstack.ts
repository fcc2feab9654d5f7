/** Serpstack's access keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'serpstack-access-key',
    title: 'Serpstack access key',
    shape: [hex(32)],
    near: ['serpstack'],
    severity: 'warn',
    grants: 'search at the cost of its account',
    revoke: 'Reset it at https://serpstack.com/dashboard.',
    docs: 'https://serpstack.com/documentation',
  },
];
