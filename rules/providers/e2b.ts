/** E2B's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'e2b-api-key',
    title: 'E2B API key',
    shape: ['e2b_', hex(40)],
    grants: "create and enter sandboxes on the team's bill",
    revoke: 'Delete it at https://e2b.dev/dashboard under Keys.',
    docs: 'https://e2b.dev/docs/api-key',
  },
];
