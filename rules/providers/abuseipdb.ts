/** AbuseIPDB's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'abuseipdb-api-key',
    title: 'AbuseIPDB API key',
    shape: [base36(80)],
    near: ['abuseipdb', 'abuse_ipdb'],
    severity: 'warn',
    grants: "report addresses in its owner's name",
    revoke: 'Delete it at https://www.abuseipdb.com/account/api',
    docs: 'https://docs.abuseipdb.com/#authentication',
  },
];
