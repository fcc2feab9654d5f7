/** FlightAPI's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'flightapi-api-key',
    title: 'FlightAPI API key',
    shape: [hex(24)],
    near: ['flightapi'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it at https://www.flightapi.io/profile',
    docs: 'https://docs.flightapi.io/',
  },
];
