/** Pivotal Tracker's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pivotal-tracker-api-token',
    title: 'Pivotal Tracker API token',
    shape: [hex(32)],
    near: ['pivotal', 'pivotal_tracker', 'trackertoken'],
    grants: 'read and change the stories of its user',
    revoke: 'Make a new one at https://www.pivotaltracker.com/profile.',
    docs: 'https://www.pivotaltracker.com/help/api',
  },
];
