/** ShipStation's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ship-station-api-key',
    title: 'ShipStation API key or secret',
    shape: [hex(32)],
    near: ['shipstation', 'ship_station'],
    grants: 'read orders and buy labels at the cost of its account',
    revoke: 'Make a new one at https://ss.shipstation.com (Settings, API).',
    docs: 'https://www.shipstation.com/docs/api/requirements/',
  },
];
