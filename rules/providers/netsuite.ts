/** NetSuite's tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'netsuite-secret',
    title: 'NetSuite token or consumer secret',
    shape: [base36(64)],
    near: ['netsuite', 'ns_consumer', 'ns_token', 'suitetalk'],
    severity: 'critical',
    grants: "read and change the company's books with its role",
    revoke: 'Revoke it in NetSuite under Setup, Users/Roles, Access Tokens.',
    docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html',
  },
];
