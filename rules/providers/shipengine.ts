/** ShipEngine's API keys. */
import { base64url, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'shipengine-api-key',
    title: 'ShipEngine API key',
    shape: [optional('TEST_'), base64url(43)],
    near: ['shipengine', 'ship_engine'],
    sandbox: /^TEST_/,
    grants: 'buy labels at the cost of its account',
    revoke: 'Delete it at https://dashboard.shipengine.com/api-management.',
    docs: 'https://www.shipengine.com/docs/auth/',
  },
];
