/** Vyte's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'vyte-api-key',
    title: 'Vyte API key',
    shape: [base36(50)],
    near: ['vyte'],
    grants: 'read and change the bookings of its organisation',
    revoke: 'Make a new one at https://www.vyte.in/account/developers.',
    docs: 'https://docs.vyte.in/',
  },
];
