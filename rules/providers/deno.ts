/** Deno Deploy's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'deno-deploy-token',
    title: 'Deno Deploy access token',
    shape: [oneOf('ddp_', 'ddw_', 'ddo_'), base62(36)],
    severity: 'critical',
    grants: "deploy code and read settings of its user's projects",
    revoke: 'Revoke it at https://dash.deno.com/account#access-tokens',
    docs: 'https://docs.deno.com/deploy/classic/how-to-deploy/',
  },
];
