/** DeepAI's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'deepai-api-key',
    title: 'DeepAI API key',
    shape: [...anyUuid],
    near: ['deepai', 'deep_ai'],
    severity: 'warn',
    grants: "use the models on the account's bill",
    revoke: 'Regenerate it at https://deepai.org/dashboard/profile',
    docs: 'https://deepai.org/docs',
  },
];
