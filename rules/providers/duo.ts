/** Duo Security's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'duo-secret-key',
    title: 'Duo Security secret key',
    shape: [base62(40)],
    near: ['duo_security', 'duo_skey', 'duo_secret', 'duo_api', 'duosecurity', 'duo_integration'],
    severity: 'critical',
    grants: 'approve, and thereby pass, the second factor of all users',
    revoke: 'Reset it: Duo Admin Panel, Applications, Reset Secret Key.',
    docs: 'https://duo.com/docs/protecting-applications',
  },
];
