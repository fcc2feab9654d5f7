/** Dovico's token. */
import { digits, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dovico-token',
    title: 'Dovico token',
    shape: [hex(32), '.', digits(5, 8)],
    near: ['dovico'],
    severity: 'error',
    grants: 'read and change time and expenses',
    revoke: 'Regenerate it: Dovico, Setup, API.',
    docs: 'https://api.dovico.com/',
  },
];
