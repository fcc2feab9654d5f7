/** Weaviate's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'weaviate-api-key',
    title: 'Weaviate API key',
    shape: [base62(32, 44)],
    near: ['weaviate', 'wcs_api', 'wcd_api'],
    grants: 'read and change the collections of its cluster',
    revoke: 'Delete it at https://console.weaviate.cloud (your cluster, API keys).',
    docs: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
  },
];
