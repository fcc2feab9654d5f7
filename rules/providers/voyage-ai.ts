/** Voyage AI's API keys. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'voyage-ai-api-key',
    title: 'Voyage AI API key',
    shape: [oneOf('pa-', 'al-'), base64url(43)],
    near: ['voyage', 'voyageai', 'voyage_ai'],
    telling: true,
    grants: 'embed text at the cost of its account',
    revoke: 'Delete it at https://dashboard.voyageai.com/api-keys.',
    docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  },
];
