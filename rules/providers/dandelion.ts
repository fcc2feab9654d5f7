/** Dandelion's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dandelion-token',
    title: 'Dandelion token',
    shape: [hex(32)],
    near: ['dandelion'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://dandelion.eu/profile/dashboard/',
    docs: 'https://dandelion.eu/docs/',
  },
];
