/** GetGeoAPI's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'getgeoapi-api-key',
    title: 'GetGeoAPI API key',
    shape: [hex(40)],
    near: ['getgeoapi'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Delete it: https://currency.getgeoapi.com/dashboard/',
    docs: 'https://getgeoapi.com/documentation',
  },
];
