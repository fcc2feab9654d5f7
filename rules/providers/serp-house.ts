/** SERPhouse's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'serp-house-api-token',
    title: 'SERPhouse API token',
    shape: [base62(60)],
    near: ['serphouse'],
    severity: 'warn',
    grants: 'search at the cost of its account',
    revoke: 'Make a new one at https://app.serphouse.com.',
    docs: 'https://docs.serphouse.com/',
  },
];
