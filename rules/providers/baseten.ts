/** Baseten's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'baseten-api-key',
    title: 'Baseten API key',
    shape: [base62(8), '.', base62(32)],
    near: ['baseten'],
    grants: "call and deploy models on the workspace's bill",
    revoke: 'Delete it at https://app.baseten.co/settings/api_keys',
    docs: 'https://docs.baseten.co/organization/api-keys',
  },
];
