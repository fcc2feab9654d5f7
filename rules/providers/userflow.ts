/** Userflow's API keys. */
import { chars, base36, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'userflow-api-key',
    title: 'Userflow API key',
    shape: [oneOf(['ct_', base36(26)], [chars('a-z0-9_', 29)])],
    near: ['userflow'],
    grants: 'read and change the users of its environment',
    revoke: 'Delete it at https://userflow.com/app (Settings, API keys).',
    docs: 'https://docs.userflow.com/docs/api',
  },
];
