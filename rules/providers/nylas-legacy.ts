/** Nylas' tokens of API version 2. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nylas-legacy-access-token',
    title: 'Nylas access token (old format)',
    shape: [base62(30)],
    near: ['nylas'],
    severity: 'critical',
    grants: 'read and send mail of one grant',
    revoke: 'Revoke it: POST /oauth/revoke.',
    docs: 'https://developer.nylas.com/docs/v2/authentication/',
  },
];
