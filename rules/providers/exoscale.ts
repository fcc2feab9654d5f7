/** Exoscale's tokens. */
import { base64url, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://community.exoscale.com/product/iam/how-to/api-keys/';
const REVOKE = 'Revoke it: exo iam api-key delete <KEY>; or https://portal.exoscale.com (IAM, Keys).';

export const tokens: readonly Token[] = [
  {
    id: 'exoscale-api-key',
    title: 'Exoscale API key name',
    shape: ['EXO', hex(24)],
    kind: 'identifier',
    severity: 'warn',
    grants: 'name an API key; its secret is often close by',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'exoscale-api-secret',
    title: 'Exoscale API secret',
    shape: [base64url(43)],
    near: ['exoscale'],
    severity: 'critical',
    grants: 'do what its role allows: machines, storage, databases, DNS',
    revoke: REVOKE,
    docs: DOCS,
  },
];
