/** CrowdStrike's tokens. */
import { base62, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://falcon.crowdstrike.com/documentation/page/a2a7fc0e/crowdstrike-oauth2-based-apis';
const REVOKE = 'Delete the API client: Falcon console, Support and resources, API clients and keys.';

export const tokens: readonly Token[] = [
  {
    id: 'crowdstrike-client-secret',
    title: 'CrowdStrike API client secret',
    shape: [base62(40)],
    near: ['crowdstrike', 'falcon'],
    severity: 'critical',
    grants: "do what the API client's scopes allow on the protected machines",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'crowdstrike-client-id',
    title: 'CrowdStrike API client ID',
    shape: [hex(32)],
    near: ['crowdstrike', 'falcon'],
    severity: 'warn',
    grants: 'name the API client; with its secret, act as it',
    revoke: REVOKE,
    docs: DOCS,
  },
];
