/** Cloudsmith's token. */
import { base62, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cloudsmith-api-key',
    title: 'Cloudsmith API key',
    shape: [hex(40)],
    near: ['cloudsmith'],
    severity: 'critical',
    grants: 'read and publish packages as its user',
    revoke: 'Refresh it: https://cloudsmith.io/user/settings/api/',
    docs: 'https://help.cloudsmith.io/docs/api-key',
  },
  {
    id: 'cloudsmith-marked-api-key',
    title: 'Cloudsmith API key (with its mark)',
    shape: ['csa_', hex(30), base62(6)],
    severity: 'critical',
    grants: 'read and publish packages as its user',
    revoke: 'Refresh it: https://cloudsmith.io/user/settings/api/',
    docs: 'https://help.cloudsmith.io/docs/api-key',
  },
];
