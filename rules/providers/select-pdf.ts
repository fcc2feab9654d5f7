/** SelectPdf's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'select-pdf-api-key',
    title: 'SelectPdf API key',
    shape: [...uuid],
    near: ['selectpdf'],
    severity: 'warn',
    grants: 'make PDFs at the cost of its account',
    revoke: 'Make a new one at https://selectpdf.com/dashboard.',
    docs: 'https://selectpdf.com/online-html-to-pdf-api/',
  },
];
