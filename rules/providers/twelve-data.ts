/** Twelve Data's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'twelve-data-api-key',
    title: 'Twelve Data API key',
    shape: [hex(32)],
    near: ['twelvedata', 'twelve_data'],
    severity: 'warn',
    grants: 'query market data at the cost of its account',
    revoke: 'Reveal and change it at https://twelvedata.com/account/api-keys.',
    docs: 'https://twelvedata.com/docs#authentication',
  },
];
