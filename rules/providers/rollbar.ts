/** Rollbar's access tokens. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rollbar-access-token',
    title: 'Rollbar access token',
    shape: [oneOf([hex(32)], [hex(64)], [hex(128)])],
    near: ['rollbar'],
    entropy: 2.8,
    grants: 'send errors into its project, or read and change them',
    revoke: 'Delete it at https://app.rollbar.com (project, Settings, Project Access Tokens).',
    docs: 'https://docs.rollbar.com/docs/access-tokens',
  },
];
