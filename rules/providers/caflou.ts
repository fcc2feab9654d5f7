/** Caflou's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'caflou-api-key',
    title: 'Caflou API key',
    shape: [chars('a-zA-Z0-9._-', 155)],
    near: ['caflou'],
    grants: 'read and change projects and invoices',
    revoke: 'Delete it: Caflou, Settings, API.',
    docs: 'https://app.caflou.com/api',
  },
];
