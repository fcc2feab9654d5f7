/** MapTiler's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'maptiler-api-key',
    title: 'MapTiler API key',
    shape: [base62(20)],
    near: ['maptiler'],
    severity: 'warn',
    grants: 'load maps at the cost of its account',
    revoke: 'Delete it at https://cloud.maptiler.com/account/keys/.',
    docs: 'https://docs.maptiler.com/cloud/api/authentication-key/',
  },
];
