/** Ramp's client credentials. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ramp-client-secret',
    title: 'Ramp client secret',
    shape: ['ramp_sec_', base62(48)],
    severity: 'critical',
    grants: 'read and change the cards and transactions of its business, together with the client ID',
    revoke: 'Rotate it at https://app.ramp.com/settings/ramp-developer (your app).',
    docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  },
  {
    id: 'ramp-access-token',
    title: 'Ramp access or refresh token',
    shape: ['ramp_tok_', base62(40, 60)],
    severity: 'critical',
    grants: 'read and change the cards and transactions of its business, within its scopes',
    revoke: 'Revoke it: POST it to https://api.ramp.com/developer/v1/token/revoke.',
    docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  },
  {
    id: 'ramp-client-id',
    title: 'Ramp client ID',
    shape: ['ramp_id_', base62(40)],
    severity: 'note',
    grants: 'name its application to Ramp; the secret is often close by',
    revoke: 'Delete the app at https://app.ramp.com/settings/ramp-developer if its secret leaked too.',
    docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  },
];
