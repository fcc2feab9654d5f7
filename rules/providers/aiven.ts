/** Aiven's tokens. */
import { base64, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'aiven-service-password',
    title: 'Aiven service password',
    shape: ['AVNS_', base64url(19)],
    grants: 'connect to the database or cluster as its user',
    revoke: 'Reset it: Aiven Console, service, Users, Reset password; or avn service user-password-reset.',
    docs: 'https://aiven.io/docs/platform/howto/list-access-control',
  },
  {
    id: 'aiven-token',
    title: 'Aiven authentication token',
    shape: [base64(370, 376), oneOf('==', '=', '')],
    near: ['aiven'],
    severity: 'critical',
    grants: 'manage the projects and services of its user',
    revoke: 'Revoke it: Aiven Console, User information, Authentication; or avn user access-token revoke.',
    docs: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  },
];
