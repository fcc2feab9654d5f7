/** Restpack's access tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'restpack-access-token',
    title: 'Restpack access token',
    shape: [base62(48)],
    near: ['restpack'],
    severity: 'warn',
    grants: 'make PDFs or screenshots at the cost of its account',
    revoke: 'Make a new one at https://restpack.io/console.',
    docs: 'https://restpack.io/html2pdf/docs',
  },
];
