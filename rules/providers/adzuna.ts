/** Adzuna's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'adzuna-api-key',
    title: 'Adzuna API key',
    shape: [base36(32)],
    near: ['adzuna'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://developer.adzuna.com/admin/access_details',
    docs: 'https://developer.adzuna.com/overview',
  },
];
