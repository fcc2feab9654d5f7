/** ClickHouse Cloud's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'clickhouse-api-secret-key',
    title: 'ClickHouse Cloud API secret key',
    shape: ['4b1d', base62(38)],
    severity: 'critical',
    entropy: 3.5,
    grants: 'create, change and delete services of the organisation',
    revoke: 'Delete it: ClickHouse Cloud console, API keys.',
    docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  },
];
