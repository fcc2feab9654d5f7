/** Raven Tools' API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'raven-tools-api-key',
    title: 'Raven Tools API key',
    shape: [upper36(16)],
    near: ['raven_api', 'raven_key', 'raventools'],
    grants: 'read the campaigns of its account',
    revoke: 'Make a new one at https://raventools.com (Profile, API).',
    docs: 'https://api.raventools.com/docs/',
  },
];
