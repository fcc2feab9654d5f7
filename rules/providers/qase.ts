/** Qase's API tokens. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'qase-api-token',
    title: 'Qase API token',
    shape: [oneOf([hex(40)], [hex(64)])],
    near: ['qase'],
    entropy: 2.8,
    grants: 'read and change the test cases of its user',
    revoke: 'Delete it at https://app.qase.io/user/api/token.',
    docs: 'https://developers.qase.io/docs/authentication',
  },
];
