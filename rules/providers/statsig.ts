/** Statsig's keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'statsig-secret-key',
    title: 'Statsig server or console key',
    shape: [oneOf('secret-', 'console-'), base62(40, 50)],
    near: ['statsig'],
    telling: true,
    severity: 'critical',
    confidence: 'high',
    grants: 'read every feature gate and experiment of its project, or change them',
    revoke: 'Delete it at https://console.statsig.com/api_keys.',
    docs: 'https://docs.statsig.com/sdk-keys/api-keys',
  },
  {
    id: 'statsig-client-key',
    title: 'Statsig client key',
    shape: ['client-', base62(40, 50)],
    near: ['statsig'],
    severity: 'note',
    grants: 'evaluate feature gates as a client; it is made to be seen by browsers',
    revoke: 'Delete it at https://console.statsig.com/api_keys.',
    docs: 'https://docs.statsig.com/sdk-keys/api-keys',
  },
];
