/** Workstack's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'workstack-api-key',
    title: 'Workstack API key',
    shape: [base62(60)],
    near: ['workstack'],
    grants: 'read and change the tasks of its user',
    revoke: 'Make a new one at https://app.workstack.io (Profile, API).',
    docs: 'https://workstack.io/docs/api',
  },
];
