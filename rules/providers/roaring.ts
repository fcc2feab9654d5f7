/** Roaring's client credentials. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'roaring-client-secret',
    title: 'Roaring client ID or secret',
    shape: [base64url(28)],
    near: ['roaring'],
    grants: 'query companies and people at the cost of its account',
    revoke: 'Make a new one at https://app.roaring.io.',
    docs: 'https://developer.roaring.io/',
  },
];
