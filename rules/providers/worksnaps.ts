/** Worksnaps' API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'worksnaps-api-token',
    title: 'Worksnaps API token',
    shape: [base62(40)],
    near: ['worksnaps'],
    grants: 'read and change the time entries of its user',
    revoke: 'Make a new one at https://www.worksnaps.com (Profile, Web service API).',
    docs: 'https://www.worksnaps.com/doc/api',
  },
];
