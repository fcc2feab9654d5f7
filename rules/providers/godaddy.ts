/** GoDaddy's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'godaddy-api-key',
    title: 'GoDaddy API key or secret',
    shape: [oneOf([base62(12), '_', base62(22)], [base62(22)], [base62(10, 12), '_', base62(20, 24)])],
    near: ['godaddy'],
    severity: 'critical',
    grants: 'change domains and DNS of the account',
    revoke: 'Delete it at https://developer.godaddy.com/keys',
    docs: 'https://developer.godaddy.com/getstarted',
  },
];
