/** API2Cart's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'api2cart-api-key',
    title: 'API2Cart API key',
    shape: [hex(32)],
    near: ['api2cart'],
    severity: 'error',
    grants: 'read and change the connected shops',
    revoke: 'Regenerate it: https://app.api2cart.com',
    docs: 'https://api2cart.com/docs/',
  },
];
