/** Prefect Cloud's API keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'prefect-api-key',
    title: 'Prefect API key',
    shape: [oneOf('pnu_', 'pnb_'), base62(36)],
    grants: 'run and change flows and read blocks of its workspaces',
    revoke: 'Delete it at https://app.prefect.cloud/my/api-keys.',
    docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  },
];
