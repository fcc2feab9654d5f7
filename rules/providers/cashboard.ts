/** Cashboard's token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cashboard-api-key',
    title: 'Cashboard API key',
    shape: [upper36(3), '-', upper36(3), '-', upper36(3), '-', upper36(3)],
    near: ['cashboard'],
    severity: 'error',
    grants: 'read and change invoices and time records',
    revoke: 'Regenerate it: Cashboard, Your account.',
    docs: 'https://api.cashboardapp.com/',
  },
];
