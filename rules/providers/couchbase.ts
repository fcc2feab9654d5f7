/** Couchbase Capella's token. */
import { base64, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'couchbase-api-key',
    title: 'Couchbase Capella API key',
    shape: [base64(60, 100), oneOf('==', '=', '')],
    near: ['couchbase', 'capella'],
    severity: 'critical',
    grants: 'manage clusters of the organisation',
    revoke: 'Delete it: Capella, Settings, API Keys.',
    docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  },
];
