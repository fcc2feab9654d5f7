/** Fly.io's tokens. */
import { base64, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://fly.io/docs/security/tokens/';
const REVOKE = 'Revoke it: fly tokens list, then fly tokens revoke <ID>; or https://fly.io/user/personal_access_tokens';

export const tokens: readonly Token[] = [
  {
    id: 'flyio-personal-token',
    title: 'Fly.io personal access token',
    shape: ['fo1_', base64url(43)],
    severity: 'critical',
    grants: 'do all that its user can on Fly.io',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'flyio-macaroon',
    title: 'Fly.io access token',
    // A macaroon in base64.
    shape: [oneOf('fm1a_', 'fm1r_', 'fm2_'), base64(90, 1600), oneOf('===', '==', '=', '')],
    severity: 'critical',
    grants: 'deploy and change the apps that it is limited to',
    revoke: REVOKE,
    docs: DOCS,
  },
];
