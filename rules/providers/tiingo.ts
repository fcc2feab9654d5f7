/** Tiingo's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tiingo-api-token',
    title: 'Tiingo API token',
    shape: [hex(40)],
    near: ['tiingo'],
    severity: 'warn',
    grants: 'query market data at the cost of its account',
    revoke: 'Regenerate it at https://www.tiingo.com/account/api/token.',
    docs: 'https://www.tiingo.com/documentation/general/connecting',
  },
];
