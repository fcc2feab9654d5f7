/** YNAB's access tokens. */
import { hex, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ynab-access-token',
    title: 'YNAB access token',
    shape: [oneOf([hex(64)], [base64url(43)])],
    near: ['youneedabudget', 'ynab'],
    entropy: 2.8,
    grants: 'read and change the budgets of its user',
    revoke: 'Delete it at https://app.ynab.com/settings/developer.',
    docs: 'https://api.ynab.com/#personal-access-tokens',
  },
];
