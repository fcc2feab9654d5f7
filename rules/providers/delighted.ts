/** Delighted's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'delighted-api-key',
    title: 'Delighted API key',
    shape: [base62(32)],
    near: ['delighted'],
    grants: 'read and send surveys',
    revoke: 'Regenerate it: https://app.delighted.com/docs/api',
    docs: 'https://app.delighted.com/docs/api',
  },
];
