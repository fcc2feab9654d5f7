/** RudderStack's keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rudder-stack-key',
    title: 'RudderStack write key or access token',
    shape: [base62(27, 28)],
    near: ['rudderstack', 'rudder_stack', 'rudder_write'],
    severity: 'warn',
    grants: 'send events into its source, or change its workspace',
    revoke: 'Delete it at https://app.rudderstack.com (your source or Settings, Access tokens).',
    docs: 'https://www.rudderstack.com/docs/api/authentication/',
  },
];
