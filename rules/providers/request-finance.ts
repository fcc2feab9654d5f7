/** Request Finance's API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'request-finance-api-key',
    title: 'Request Finance API key',
    shape: [upper36(7), '-', upper36(7), '-', upper36(7), '-', upper36(7)],
    near: ['requestfinance', 'request_finance'],
    grants: 'read and send the invoices of its company',
    revoke: 'Delete it at https://app.request.finance/account/api-keys.',
    docs: 'https://docs.request.finance/getting-started',
  },
];
