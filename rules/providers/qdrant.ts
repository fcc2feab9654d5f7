/** Qdrant's API keys. */
import { chars, base64url, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'qdrant-api-key',
    title: 'Qdrant API key',
    shape: [oneOf([base64url(54)], [...uuid, chars('|', 1), base64url(54)])],
    near: ['qdrant'],
    entropy: 3.5,
    grants: 'read and change the collections of its cluster',
    revoke: 'Delete it at https://cloud.qdrant.io (your cluster, API keys).',
    docs: 'https://qdrant.tech/documentation/cloud/authentication/',
  },
];
