/** Hume's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'hume-api-key',
    title: 'Hume API key',
    shape: [base62(48, 64)],
    near: ['hume'],
    grants: "use the models on the account's bill",
    revoke: 'Regenerate it at https://platform.hume.ai/settings/keys',
    docs: 'https://dev.hume.ai/docs/introduction/api-key',
  },
];
