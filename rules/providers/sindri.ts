/** Sindri's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sindri-api-key',
    title: 'Sindri API key',
    shape: ['sindri_', base62(32)],
    grants: 'prove circuits at the cost of its team',
    revoke: 'Delete it at https://sindri.app/settings/api-keys.',
    docs: 'https://sindri.app/docs/how-to-guides/api-keys/',
  },
];
