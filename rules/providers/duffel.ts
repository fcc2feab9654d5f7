/** Duffel's token. */
import { chars, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'duffel-api-token',
    title: 'Duffel API token',
    shape: ['duffel_', oneOf('test', 'live'), '_', chars('a-zA-Z0-9_=-', 43)],
    severity: 'critical',
    sandbox: /^duffel_test_/,
    grants: "search, book and cancel travel on the account's bill",
    revoke: 'Delete it: https://app.duffel.com, Developers, Access tokens.',
    docs: 'https://duffel.com/docs/api/overview/authentication',
  },
];
