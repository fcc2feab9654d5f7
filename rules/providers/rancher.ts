/** Rancher's API tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rancher-api-token',
    title: 'Rancher API token',
    shape: ['token-', base36(5), ':', base36(54)],
    near: ['rancher', 'cattle', 'rancher_token', 'cattle_access'],
    telling: true,
    severity: 'critical',
    confidence: 'high',
    grants: 'manage the clusters that its user can',
    revoke: 'Delete it in Rancher under Account & API keys.',
    docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  },
];
