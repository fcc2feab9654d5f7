/** Feedier's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'feedier-api-key',
    title: 'Feedier API key',
    shape: [base62(32)],
    near: ['feedier'],
    severity: 'error',
    grants: 'read and send surveys',
    revoke: 'Delete it: Feedier, Settings, API.',
    docs: 'https://docs.feedier.com/api/',
  },
];
