/** Diggernaut's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'diggernaut-api-key',
    title: 'Diggernaut API key',
    shape: [hex(40)],
    near: ['diggernaut'],
    severity: 'error',
    grants: 'read and change diggers and their data',
    revoke: 'Regenerate it: Diggernaut, Profile.',
    docs: 'https://www.diggernaut.com/dev/',
  },
];
