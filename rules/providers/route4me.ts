/** Route4Me's API keys. */
import { upperHex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'route4me-api-key',
    title: 'Route4Me API key',
    shape: [upperHex(32)],
    near: ['route4me'],
    grants: 'read and change the routes of its account',
    revoke: 'Make a new one at https://www.route4me.com (Settings, API).',
    docs: 'https://route4me.io/docs/',
  },
];
