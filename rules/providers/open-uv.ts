/** OpenUV's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'open-uv-api-key',
    title: 'OpenUV API key',
    shape: [base36(32)],
    near: ['openuv'],
    severity: 'warn',
    grants: 'query forecasts at the cost of its account',
    revoke: 'Make a new one at https://www.openuv.io/console.',
    docs: 'https://www.openuv.io/uvindex',
  },
];
