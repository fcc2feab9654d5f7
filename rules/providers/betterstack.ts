/** Better Stack's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'betterstack-api-token',
    title: 'Better Stack API token',
    shape: [base62(24)],
    near: ['betterstack', 'better_stack', 'betteruptime', 'logtail'],
    grants: 'read and change monitors, or send logs',
    revoke: 'Delete it: Better Stack, Settings, API tokens.',
    docs: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  },
];
