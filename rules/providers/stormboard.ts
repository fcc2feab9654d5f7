/** Stormboard's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'stormboard-api-key',
    title: 'Stormboard API key',
    shape: [hex(40)],
    near: ['stormboard'],
    grants: 'read and change the boards of its user',
    revoke: 'Make a new one at https://stormboard.com (Account, API).',
    docs: 'https://api.stormboard.com/docs',
  },
];
