/** Frame.io's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'frameio-api-token',
    title: 'Frame.io developer token',
    shape: ['fio-u-', chars('a-zA-Z0-9_=-', 64)],
    grants: 'read and change the projects of its user',
    revoke: 'Delete it at https://developer.frame.io/app/tokens',
    docs: 'https://developer.frame.io/docs/getting-started/authentication',
  },
];
