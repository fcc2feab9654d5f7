/** Weatherstack's access keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'weatherstack-access-key',
    title: 'Weatherstack access key',
    shape: [hex(32)],
    near: ['weatherstack'],
    severity: 'warn',
    grants: 'query weather at the cost of its account',
    revoke: 'Reset it at https://weatherstack.com/dashboard.',
    docs: 'https://weatherstack.com/documentation',
  },
];
