/** Polar's tokens. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'polar-access-token',
    title: 'Polar access token',
    shape: [
      oneOf('polar_oat_', 'polar_pat_', 'polar_at_u_', 'polar_at_o_', 'polar_at_', 'polar_rt_', 'polar_cst_'),
      base64url(32, 100),
    ],
    severity: 'critical',
    grants: 'read customers and change products and orders of its organisation',
    revoke: 'Delete it at https://polar.sh/settings (organisation settings, Access tokens).',
    docs: 'https://polar.sh/docs/integrate/authentication',
  },
  {
    id: 'polar-webhook-secret',
    title: 'Polar webhook secret',
    shape: ['polar_whs_', base64url(32, 100)],
    grants: "forge events that its receiver takes for Polar's",
    revoke: "Reset the endpoint's secret at https://polar.sh (organisation settings, Webhooks).",
    docs: 'https://polar.sh/docs/integrate/webhooks/endpoints',
  },
];
