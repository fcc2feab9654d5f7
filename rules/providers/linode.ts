/** Linode's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'linode-access-token',
    title: 'Linode personal access token',
    shape: [hex(64)],
    near: ['linode'],
    severity: 'critical',
    grants: 'create and delete machines as its user',
    revoke: 'Revoke it at https://cloud.linode.com/profile/tokens',
    docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  },
];
