/** Pinecone's API keys. */
import { base62, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pinecone-api-key',
    title: 'Pinecone API key',
    shape: ['pcsk_', base62(5, 6), '_', base62(63)],
    grants: 'read, change and delete the vector indexes of its project',
    revoke: 'Delete it at https://app.pinecone.io (your project, API keys).',
    docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  },
  {
    id: 'pinecone-legacy-api-key',
    title: 'Pinecone API key (old format)',
    shape: [...uuid],
    near: ['pinecone'],
    grants: 'read, change and delete the vector indexes of its project',
    revoke: 'Delete it at https://app.pinecone.io (your project, API keys).',
    docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  },
];
