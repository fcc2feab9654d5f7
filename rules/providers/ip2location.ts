/** IP2Location's token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ip2location-api-key',
    title: 'IP2Location API key',
    shape: [upper36(32)],
    near: ['ip2location'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://www.ip2location.io/dashboard',
    docs: 'https://www.ip2location.io/ip2location-documentation',
  },
];
