/** Zilliz's API keys. */
import { hex, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zilliz-api-key',
    title: 'Zilliz Cloud API key',
    shape: [oneOf([hex(96)], [base62(64, 120)])],
    near: ['zilliz', 'milvus_token'],
    entropy: 3,
    grants: 'read and change the collections of its cluster',
    revoke: 'Delete it at https://cloud.zilliz.com (API Keys).',
    docs: 'https://docs.zilliz.com/docs/manage-api-keys',
  },
];
