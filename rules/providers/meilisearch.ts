/** Meilisearch's keys. */
import { hex, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'meilisearch-api-key',
    title: 'Meilisearch key',
    shape: [oneOf([hex(64)], [base62(32, 64)])],
    near: ['meilisearch', 'meili_master', 'meili'],
    entropy: 3,
    grants: 'search or change the indexes of its server',
    revoke: 'Delete it: DELETE /keys/{uid}; a master key: restart the server with another.',
    docs: 'https://www.meilisearch.com/docs/learn/security/basic_security',
  },
];
