/** Geocodio's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'geocodio-api-key',
    title: 'Geocodio API key',
    shape: [hex(39)],
    near: ['geocodio'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://dash.geocod.io/apikey',
    docs: 'https://www.geocod.io/docs/#authentication',
  },
];
