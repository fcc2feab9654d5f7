/** Qovery's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'qovery-api-token',
    title: 'Qovery API token',
    shape: ['qov_', base62(60, 140)],
    severity: 'critical',
    grants: 'deploy and change the environments of its organisation',
    revoke: 'Delete it at https://console.qovery.com (Organization settings, API token).',
    docs: 'https://hub.qovery.com/docs/using-qovery/interface/cli/#generate-api-token',
  },
];
