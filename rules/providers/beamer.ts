/** Beamer's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'beamer-api-key',
    title: 'Beamer API key',
    shape: ['b_', chars('a-zA-Z0-9=_/+-', 44)],
    near: ['beamer'],
    grants: 'post and delete announcements shown in the product',
    revoke: 'Regenerate it: Beamer, Settings, API.',
    docs: 'https://www.getbeamer.com/api',
  },
];
