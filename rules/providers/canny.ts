/** Canny's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'canny-api-key',
    title: 'Canny API key',
    shape: [...anyUuid],
    near: ['canny', 'cannyio'],
    grants: 'read and change posts and users',
    revoke: 'Regenerate it: Canny, Settings, API.',
    docs: 'https://developers.canny.io/api-reference',
  },
];
