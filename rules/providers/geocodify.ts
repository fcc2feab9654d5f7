/** Geocodify's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'geocodify-api-key',
    title: 'Geocodify API key',
    shape: [hex(40)],
    near: ['geocodify'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Delete it: Geocodify, Dashboard.',
    docs: 'https://geocodify.com/docs/',
  },
];
