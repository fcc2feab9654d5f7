/** Close's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'close-api-key',
    title: 'Close API key',
    shape: ['api_', base62(22), '.', base62(22)],
    grants: 'read and change all leads',
    revoke: 'Delete it: Close, Settings, Developer, API Keys.',
    docs: 'https://developer.close.com/topics/authentication/',
  },
];
