/** Dotdigital's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dotdigital-api-password',
    title: 'Dotdigital API user password',
    shape: [base62(8, 20)],
    near: ['dotdigital', 'dotmailer'],
    severity: 'error',
    entropy: 2.5,
    grants: 'read contacts and send campaigns',
    revoke: 'Delete it: Dotdigital, Settings, Access, API users.',
    docs: 'https://developer.dotdigital.com/reference/authentication-1',
  },
];
