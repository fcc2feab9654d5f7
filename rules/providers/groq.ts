/** Groq's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'groq-api-key',
    title: 'Groq API key',
    shape: ['gsk_', base62(52)],
    grants: "use the models on the organisation's bill",
    revoke: 'Delete it at https://console.groq.com/keys',
    docs: 'https://console.groq.com/docs/quickstart',
  },
];
