/** MyFatoorah's API tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'my-fatoorah-api-token',
    title: 'MyFatoorah API token',
    shape: [base64url(200, 380)],
    near: ['myfatoorah', 'my_fatoorah'],
    severity: 'critical',
    grants: 'take payments and read invoices of its merchant',
    revoke: 'Make a new one at https://portal.myfatoorah.com (Integration settings, API key).',
    docs: 'https://docs.myfatoorah.com/docs/api-key',
  },
];
