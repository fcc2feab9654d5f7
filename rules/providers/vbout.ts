/** VBOUT's API keys. */
import { digits } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'vbout-api-key',
    title: 'VBOUT API key',
    shape: [digits(25)],
    near: ['vbout'],
    grants: 'send campaigns of its account',
    revoke: 'Make a new one at https://app.vbout.com/Settings.',
    docs: 'https://developers.vbout.com/docs',
  },
];
