/** Poloniex's keys. */
import { hex, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'poloniex-api-secret',
    title: 'Poloniex API secret',
    shape: [hex(128)],
    near: ['poloniex'],
    severity: 'critical',
    grants: "trade with its user's account, together with the key",
    revoke: 'Delete it at https://poloniex.com/apiKeys.',
    docs: 'https://api-docs.poloniex.com/spot/api/',
  },
  {
    id: 'poloniex-api-key',
    title: 'Poloniex API key',
    shape: [upper36(8), '-', upper36(8), '-', upper36(8), '-', upper36(8)],
    near: ['poloniex'],
    severity: 'warn',
    grants: 'name its key to Poloniex; the secret is often close by',
    revoke: 'Delete it at https://poloniex.com/apiKeys.',
    docs: 'https://api-docs.poloniex.com/spot/api/',
  },
];
