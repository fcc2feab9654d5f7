/** Fireworks AI's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fireworks-api-key',
    title: 'Fireworks AI API key',
    shape: ['fw_', base62(22, 24)],
    confidence: 'medium',
    grants: "use the models on the account's bill",
    revoke: 'Delete it at https://app.fireworks.ai/settings/users/api-keys',
    docs: 'https://docs.fireworks.ai/api-reference/introduction',
  },
];
