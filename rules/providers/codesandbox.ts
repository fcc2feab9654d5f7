/** CodeSandbox's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'codesandbox-api-token',
    title: 'CodeSandbox API token',
    shape: ['csb_v1_', base64url(40, 48)],
    grants: "create and enter sandboxes on the workspace's bill",
    revoke: 'Delete it at https://codesandbox.io/t/api',
    docs: 'https://codesandbox.io/docs/sdk',
  },
];
