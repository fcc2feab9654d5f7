/** TimeCamp's API tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'time-camp-api-token',
    title: 'TimeCamp API token',
    shape: [base36(26)],
    near: ['timecamp'],
    grants: 'read and change the time entries of its user',
    revoke: 'Make a new one at https://app.timecamp.com/app#/settings/users/me.',
    docs: 'https://developer.timecamp.com/docs/timecamp-api',
  },
];
