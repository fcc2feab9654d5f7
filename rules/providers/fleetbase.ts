/** Fleetbase's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fleetbase-api-key',
    title: 'Fleetbase API key',
    shape: ['flb_', oneOf('live', 'test'), '_', base62(20)],
    sandbox: /^flb_test_/,
    grants: 'read and change orders and drivers',
    revoke: 'Roll it: Fleetbase Console, Developers, API Keys.',
    docs: 'https://docs.fleetbase.io/developers/api-keys',
  },
];
