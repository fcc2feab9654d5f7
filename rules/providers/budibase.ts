/** Budibase's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'budibase-api-key',
    title: 'Budibase API key',
    shape: [hex(32), '-', hex(78, 80)],
    near: ['budibase'],
    grants: 'read and change apps and their data',
    revoke: 'Regenerate it: Budibase, your profile, View API key.',
    docs: 'https://docs.budibase.com/docs/public-api',
  },
];
