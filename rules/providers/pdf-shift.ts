/** PDFShift's API keys. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pdf-shift-api-key',
    title: 'PDFShift API key',
    shape: [oneOf([hex(32)], ['sk_', hex(40)])],
    near: ['pdfshift'],
    severity: 'warn',
    entropy: 2.8,
    grants: 'make PDFs at the cost of its account',
    revoke: 'Delete it at https://app.pdfshift.io/dashboard/api-keys.',
    docs: 'https://docs.pdfshift.io/api-reference/authentication',
  },
];
