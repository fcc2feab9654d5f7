/** Currencycloud's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'currency-cloud-api-key',
    title: 'Currencycloud API key',
    shape: [hex(64)],
    near: ['currencycloud', 'currency_cloud'],
    severity: 'critical',
    grants: 'move money of the account',
    revoke: 'Regenerate it: Currencycloud Direct, Settings, API.',
    docs: 'https://developer.currencycloud.com/guides/getting-started/authentication/',
  },
];
