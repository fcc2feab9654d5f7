/** Daytona's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'daytona-api-key',
    title: 'Daytona API key',
    shape: ['dtn_', hex(64)],
    grants: "create and enter sandboxes on the organisation's bill",
    revoke: 'Delete it at https://app.daytona.io/dashboard/keys',
    docs: 'https://www.daytona.io/docs/en/api-keys/',
  },
];
