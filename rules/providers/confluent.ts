/** Confluent's tokens. */
import { base36, base64, oneOf, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS =
  'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html';
const REVOKE = 'Delete it: confluent api-key delete <KEY>';

export const tokens: readonly Token[] = [
  {
    id: 'confluent-api-key',
    title: 'Confluent API key',
    shape: [oneOf([upper36(16)], [base36(16)])],
    near: ['confluent', 'ccloud'],
    severity: 'warn',
    grants: 'name the key; with its secret, read and write the clusters',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'confluent-api-secret',
    title: 'Confluent API secret',
    shape: [oneOf(['cflt', base64(60)], [base64(64)])],
    near: ['confluent', 'ccloud'],
    severity: 'critical',
    grants: 'read and write topics, or manage the clusters',
    revoke: REVOKE,
    docs: DOCS,
  },
];
