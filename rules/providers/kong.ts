/** Kong Konnect's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'kong-access-token',
    title: 'Kong Konnect access token',
    shape: [oneOf('kpat_', 'spat_'), base62(40, 60)],
    severity: 'critical',
    grants: 'change gateways and read their keys as its user or account',
    revoke: 'Revoke it: Konnect, Personal access tokens or System accounts.',
    docs: 'https://developer.konghq.com/konnect-api/',
  },
];
