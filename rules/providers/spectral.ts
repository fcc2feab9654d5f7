/** Spectral's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'spectral-api-key',
    title: 'Spectral API key',
    shape: ['spu-', hex(32)],
    grants: 'read the findings of its team',
    revoke: 'Delete it at https://get.spectralops.io (Settings, API).',
    docs: 'https://guides.spectralops.io/docs',
  },
];
