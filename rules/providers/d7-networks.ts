/** D7 Networks' token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'd7-networks-api-token',
    title: 'D7 Networks API token',
    shape: ['eyJ', base64url(20, 80), '.eyJ', base64url(60, 300), '.', base64url(43)],
    near: ['d7network', 'd7networks', 'd7_api'],
    severity: 'error',
    grants: "send messages on the account's bill",
    revoke: 'Delete it: D7, API Tokens.',
    docs: 'https://d7networks.com/docs/',
  },
];
