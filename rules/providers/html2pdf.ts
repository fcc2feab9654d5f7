/** Html2Pdf.app's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'html2pdf-api-key',
    title: 'Html2Pdf.app API key',
    shape: [base62(64)],
    near: ['html2pdf'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://dash.html2pdf.app',
    docs: 'https://html2pdf.app/documentation/',
  },
];
