/** Storecove's API keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'storecove-api-key',
    title: 'Storecove API key',
    shape: [base64url(43)],
    near: ['storecove'],
    grants: 'send and read the invoices of its company',
    revoke: 'Delete it at https://app.storecove.com (API keys).',
    docs: 'https://www.storecove.com/docs/',
  },
];
