/** Verimail's API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'verimail-api-key',
    title: 'Verimail API key',
    shape: [upper36(32)],
    near: ['verimail'],
    severity: 'warn',
    grants: 'verify addresses at the cost of its account',
    revoke: 'Make a new one at https://verimail.io/dashboard.',
    docs: 'https://verimail.io/docs',
  },
];
