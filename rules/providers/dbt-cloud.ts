/** dbt Cloud's token. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dbt-cloud-token',
    title: 'dbt Cloud service or personal token',
    shape: [oneOf('dbtc_', 'dbtu_'), base64url(36, 64)],
    severity: 'critical',
    grants: 'run jobs and read projects as its permissions allow',
    revoke: 'Delete it: dbt Cloud, Account settings, API tokens.',
    docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  },
];
