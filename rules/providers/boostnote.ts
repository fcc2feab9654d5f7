/** Boost Note's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'boostnote-access-token',
    title: 'Boost Note access token',
    shape: [hex(64)],
    near: ['boostnote'],
    severity: 'error',
    grants: 'read and change documents of the space',
    revoke: 'Delete it: Boost Note, Settings, API.',
    docs: 'https://boostnote.io/features/public-api',
  },
];
