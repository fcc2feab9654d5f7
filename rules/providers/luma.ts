/** Luma AI's token. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'luma-api-key',
    title: 'Luma AI API key',
    shape: ['luma-', ...uuid, '-', ...uuid],
    grants: "make images and videos on the account's bill",
    revoke: 'Delete it at https://lumalabs.ai/dream-machine/api/keys',
    docs: 'https://docs.lumalabs.ai/docs/api',
  },
];
