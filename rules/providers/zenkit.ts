/** Zenkit's API keys. */
import { base62, base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zenkit-api-key',
    title: 'Zenkit API key',
    shape: [base36(8), '-', base62(32)],
    near: ['zenkit'],
    grants: 'read and change the collections of its user',
    revoke: 'Make a new one at https://base.zenkit.com/profile (Integrations).',
    docs: 'https://base.zenkit.com/docs/api/overview/introduction',
  },
];
