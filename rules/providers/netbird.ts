/** NetBird's personal access tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'netbird-access-token',
    title: 'NetBird access token',
    shape: ['nbp_', base62(36)],
    severity: 'critical',
    grants: "administer the network's peers and policies as its user",
    revoke: 'Delete it at https://app.netbird.io (Team, your user, Access tokens).',
    docs: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  },
];
