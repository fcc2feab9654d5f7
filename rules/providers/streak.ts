/** Streak's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'streak-api-key',
    title: 'Streak API key',
    shape: [hex(32)],
    near: ['streak_api', 'streak_key', 'streak'],
    grants: 'read and change the pipelines of its user',
    revoke: 'Delete it in Gmail under Streak, Integrations.',
    docs: 'https://streak.readme.io/reference/authentication',
  },
];
