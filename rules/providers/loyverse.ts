/** Loyverse's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'loyverse-access-token',
    title: 'Loyverse access token',
    shape: [hex(32)],
    near: ['loyverse'],
    grants: 'read and change items, receipts and customers',
    revoke: 'Delete it: Loyverse Back Office, Access tokens.',
    docs: 'https://developer.loyverse.com/docs/',
  },
];
