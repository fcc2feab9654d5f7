/** Meister's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'meister-task-token',
    title: 'MeisterTask or MindMeister token',
    shape: [base62(43)],
    near: ['meistertask', 'mindmeister'],
    grants: 'read and change the projects and maps of its user',
    revoke: 'Delete it at https://www.meistertask.com/personal/api (or https://www.mindmeister.com/api).',
    docs: 'https://developers.meistertask.com/docs/authentication',
  },
];
