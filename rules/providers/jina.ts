/** Jina AI's token. */
import { base62, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'jina-api-key',
    title: 'Jina AI API key',
    shape: ['jina_', hex(32), base62(28)],
    severity: 'warn',
    grants: "use the models on the account's bill",
    revoke: 'Delete it at https://jina.ai/api-dashboard/key-manager',
    docs: 'https://jina.ai/api-dashboard/key-manager',
  },
];
