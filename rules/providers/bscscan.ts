/** BscScan's token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bscscan-api-key',
    title: 'BscScan API key',
    shape: [upper36(34)],
    near: ['bscscan'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://bscscan.com/myapikey',
    docs: 'https://docs.bscscan.com/getting-started/viewing-api-usage-statistics',
  },
];
