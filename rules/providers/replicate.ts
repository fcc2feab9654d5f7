/** Replicate's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'replicate-api-token',
    title: 'Replicate API token',
    shape: ['r8_', base62(37)],
    grants: 'run models at the cost of its account and read its predictions',
    revoke: 'Disable it at https://replicate.com/account/api-tokens.',
    docs: 'https://replicate.com/docs/topics/security/api-tokens',
  },
];
