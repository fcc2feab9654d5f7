/** Leonardo.Ai's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'leonardo-api-key',
    title: 'Leonardo.Ai API key',
    shape: [...anyUuid],
    near: ['leonardo_api', 'leonardo_ai', 'leonardo.ai', 'cloud.leonardo'],
    grants: "make images on the account's bill",
    revoke: 'Delete it at https://app.leonardo.ai/api-access',
    docs: 'https://docs.leonardo.ai/docs/create-your-api-key',
  },
];
