/** Bitwarden Secrets Manager's token. */
import { base62, base64, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bitwarden-access-token',
    title: 'Bitwarden Secrets Manager access token',
    shape: ['0.', ...uuid, '.', base62(30), ':', base64(22), '=='],
    near: ['bitwarden', 'bws_access', 'bws'],
    telling: true,
    severity: 'critical',
    grants: "read the secrets of the machine account's projects",
    revoke: 'Revoke it: Bitwarden Secrets Manager, Machine accounts, Access tokens.',
    docs: 'https://bitwarden.com/help/access-tokens/',
  },
];
