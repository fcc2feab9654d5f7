/** Databento's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'databento-api-key',
    title: 'Databento API key',
    shape: ['db-', base62(29)],
    near: ['databento'],
    grants: "buy market data on the account's bill",
    revoke: 'Deactivate it: Databento portal, API keys.',
    docs: 'https://databento.com/docs/portal/api-keys',
  },
];
