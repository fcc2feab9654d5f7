/** Financial Modeling Prep's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'financialmodelingprep-api-key',
    title: 'Financial Modeling Prep API key',
    shape: [base62(32)],
    near: ['financialmodelingprep', 'fmp_api', 'fmp_key'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://site.financialmodelingprep.com/developer/docs/dashboard',
    docs: 'https://site.financialmodelingprep.com/developer/docs',
  },
];
