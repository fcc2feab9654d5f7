/** fal's token. */
import { hex, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fal-api-key',
    title: 'fal API key',
    shape: [...uuid, ':', hex(32)],
    near: ['fal_key', 'fal_api', 'fal_ai', 'fal.ai'],
    grants: "use the models on the account's bill",
    revoke: 'Delete it at https://fal.ai/dashboard/keys',
    docs: 'https://docs.fal.ai/authentication/key-based',
  },
];
