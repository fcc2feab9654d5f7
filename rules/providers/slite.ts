/** Slite's API keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'slite-api-key',
    title: 'Slite API key',
    shape: [oneOf(['slk_', base62(20, 60)], [base62(32, 64)])],
    near: ['slite'],
    entropy: 3,
    grants: 'read and change the notes of its user',
    revoke: 'Delete it at https://slite.com/api/app/settings/api.',
    docs: 'https://developers.slite.com/',
  },
];
