/** Pulumi Cloud's access tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pulumi-access-token',
    title: 'Pulumi access token',
    shape: ['pul-', hex(40)],
    severity: 'critical',
    grants: 'read stack states and their secrets and change infrastructure as its user',
    revoke: 'Delete it at https://app.pulumi.com/account/tokens.',
    docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  },
];
