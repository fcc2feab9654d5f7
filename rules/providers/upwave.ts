/** Upwave's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'upwave-api-token',
    title: 'Upwave API token',
    shape: [hex(32)],
    near: ['upwave'],
    grants: 'read and change the boards of its user',
    revoke: 'Make a new one at https://app.upwave.io.',
    docs: 'https://upwavehq.github.io/api/',
  },
];
