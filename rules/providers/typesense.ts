/** Typesense's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'typesense-api-key',
    title: 'Typesense API key',
    shape: [base62(32, 64)],
    near: ['typesense'],
    grants: 'search or change the collections of its cluster',
    revoke: 'Delete it: DELETE /keys/:id; an admin key: restart the server with another.',
    docs: 'https://typesense.org/docs/latest/api/api-keys.html',
  },
];
