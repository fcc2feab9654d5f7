/** Cockroach Labs' tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cockroach-cloud-api-key',
    title: 'CockroachDB Cloud API key',
    shape: ['CCDB1_', base62(22), '_', base62(40)],
    severity: 'critical',
    grants: 'manage the clusters that its service account may, their users and their backups',
    revoke: 'Delete it: https://cockroachlabs.cloud/access (Service Accounts, the account, API Access).',
    docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  },
];
