/** Daily's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'daily-api-key',
    title: 'Daily API key',
    shape: [hex(64)],
    near: ['daily_api', 'daily.co', 'dailyco'],
    grants: 'create and enter rooms',
    revoke: 'Regenerate it: https://dashboard.daily.co/developers',
    docs: 'https://docs.daily.co/reference/rest-api',
  },
];
