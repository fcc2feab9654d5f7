/** Polygon.io's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'polygon-api-key',
    title: 'Polygon.io API key',
    shape: [base62(32)],
    near: ['polygon_api', 'polygon_key', 'polygon.io', 'polygon_token', 'polygonio'],
    severity: 'warn',
    grants: 'query market data at the cost of its account',
    revoke: 'Delete it at https://polygon.io/dashboard/keys.',
    docs: 'https://polygon.io/docs',
  },
];
