/** Oracle Cloud's tokens. */
import { chars, base64, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'oracle-cloud-auth-token',
    title: 'Oracle Cloud auth token or customer secret',
    shape: [oneOf([chars('A-Za-z0-9;.<>#()\\[\\]', 20)], [base64(43), '='])],
    near: ['oci_auth', 'oci_token', 'ocir', 'oracle_cloud', 'oci_secret', 'oci_customer'],
    severity: 'critical',
    entropy: 3.3,
    grants: 'sign in as its user to the registry, object storage or streams',
    revoke: 'oci iam auth-token delete --user-id <OCID> --auth-token-id <OCID>',
    docs: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
  },
];
