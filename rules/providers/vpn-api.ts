/** vpnapi.io's keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'vpn-api-key',
    title: 'vpnapi.io key',
    shape: [hex(32)],
    near: ['vpnapi'],
    severity: 'warn',
    grants: 'look addresses up at the cost of its account',
    revoke: 'Make a new one at https://vpnapi.io/dashboard.',
    docs: 'https://vpnapi.io/api-documentation',
  },
];
