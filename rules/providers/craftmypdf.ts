/** CraftMyPDF's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'craftmypdf-api-key',
    title: 'CraftMyPDF API key',
    shape: [base62(35)],
    near: ['craftmypdf', 'craft_my_pdf'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it: https://app.craftmypdf.com/integration',
    docs: 'https://craftmypdf.com/docs/',
  },
];
