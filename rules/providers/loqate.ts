/** Loqate's token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'loqate-key',
    title: 'Loqate key',
    shape: [upper36(4), '-', upper36(4), '-', upper36(4), '-', upper36(4)],
    near: ['loqate', 'pca_predict', 'addressy'],
    severity: 'warn',
    grants: "look up addresses on the account's bill",
    revoke: 'Delete it: Loqate, API keys.',
    docs: 'https://docs.loqate.com/account-management/api-keys',
  },
];
