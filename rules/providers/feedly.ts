/** Feedly's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'feedly-access-token',
    title: 'Feedly access token',
    shape: [base64url(60, 300)],
    near: ['feedly'],
    grants: 'read and change feeds as its user',
    revoke: 'Revoke it at https://feedly.com/i/team/api',
    docs: 'https://developers.feedly.com/reference/introduction',
  },
];
