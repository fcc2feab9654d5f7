/** Vatlayer's access keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'vatlayer-access-key',
    title: 'Vatlayer access key',
    shape: [hex(32)],
    near: ['vatlayer'],
    severity: 'warn',
    grants: 'check VAT numbers at the cost of its account',
    revoke: 'Reset it at https://vatlayer.com/dashboard.',
    docs: 'https://vatlayer.com/documentation',
  },
];
