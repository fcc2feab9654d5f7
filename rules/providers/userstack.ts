/** Userstack's access keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'userstack-access-key',
    title: 'Userstack access key',
    shape: [hex(32)],
    near: ['userstack'],
    severity: 'warn',
    grants: 'parse user agents at the cost of its account',
    revoke: 'Reset it at https://userstack.com/dashboard.',
    docs: 'https://userstack.com/documentation',
  },
];
