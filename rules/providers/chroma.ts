/** Chroma Cloud's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'chroma-api-key',
    title: 'Chroma Cloud API key',
    shape: ['ck-', base62(40, 48)],
    near: ['chroma'],
    grants: 'read and change the collections of the tenant',
    revoke: 'Delete it: Chroma Cloud, Settings.',
    docs: 'https://docs.trychroma.com/cloud/getting-started',
  },
];
