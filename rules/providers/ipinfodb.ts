/** IPInfoDB's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ipinfodb-api-key',
    title: 'IPInfoDB API key',
    shape: [hex(64)],
    near: ['ipinfodb'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Ask for a new key: https://www.ipinfodb.com/register',
    docs: 'https://www.ipinfodb.com/api',
  },
];
