/** Nuclino's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nuclino-api-key',
    title: 'Nuclino API key',
    shape: [...uuid],
    near: ['nuclino'],
    grants: 'read and change the items of its user',
    revoke: 'Delete it at https://app.nuclino.com (Settings, API).',
    docs: 'https://help.nuclino.com/d3a29686-api',
  },
];
