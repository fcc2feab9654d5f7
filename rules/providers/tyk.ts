/** Tyk's secrets. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tyk-api-secret',
    title: 'Tyk API secret',
    shape: [hex(32)],
    near: ['tyk_gw_secret', 'tyk_secret', 'tyk_admin', 'tyk_api', 'tyk'],
    severity: 'critical',
    grants: 'administer the gateway',
    revoke: 'Set another one as TYK_GW_SECRET and restart the gateway.',
    docs: 'https://tyk.io/docs/tyk-oss-gateway/configuration/',
  },
];
