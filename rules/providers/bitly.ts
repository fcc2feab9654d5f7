/** Bitly's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bitly-access-token',
    title: 'Bitly access token',
    shape: [hex(40)],
    near: ['bitly'],
    grants: 'create and change links and read their statistics',
    revoke: 'Revoke it at https://app.bitly.com/settings/api/',
    docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
  },
];
