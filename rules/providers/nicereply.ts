/** Nicereply's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nicereply-api-key',
    title: 'Nicereply API key',
    shape: [hex(40)],
    near: ['nicereply'],
    grants: 'read the ratings of its account',
    revoke: 'Make a new one at https://app.nicereply.com (Settings, API).',
    docs: 'https://support.nicereply.com/en/articles/6153387-nicereply-api',
  },
];
