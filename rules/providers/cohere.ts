/** Cohere's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cohere-api-key',
    title: 'Cohere API key',
    shape: [base62(40)],
    near: ['cohere', 'co_api_key'],
    grants: "use the models on the organisation's bill",
    revoke: 'Delete it at https://dashboard.cohere.com/api-keys',
    docs: 'https://docs.cohere.com/reference/about',
  },
];
