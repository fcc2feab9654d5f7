/** OneDesk's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'one-desk-token',
    title: 'OneDesk token',
    shape: [base62(40, 64)],
    near: ['onedesk'],
    grants: 'read and change the tickets of its user',
    revoke: 'Make a new one in OneDesk under My profile.',
    docs: 'https://www.onedesk.com/developers/',
  },
];
