/** StockData's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'stock-data-api-token',
    title: 'StockData API token',
    shape: [base62(40)],
    near: ['stockdata', 'stock_data'],
    severity: 'warn',
    grants: 'query market data at the cost of its account',
    revoke: 'Make a new one at https://www.stockdata.org/dashboard.',
    docs: 'https://www.stockdata.org/documentation',
  },
];
