/** packagecloud's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'packagecloud-api-token',
    title: 'packagecloud API token',
    shape: [hex(48)],
    near: ['packagecloud'],
    severity: 'critical',
    grants: 'read and publish the packages of its user',
    revoke: 'Regenerate it at https://packagecloud.io/api_token.',
    docs: 'https://packagecloud.io/docs/api',
  },
];
