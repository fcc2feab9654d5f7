/** Paymo's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'paymo-api-key',
    title: 'Paymo API key',
    shape: [base62(40, 44)],
    near: ['paymo', 'paymoapp'],
    grants: 'read and change the projects of its user',
    revoke: 'Delete it at https://app.paymoapp.com (My account, Security, API keys).',
    docs: 'https://github.com/paymoapp/api',
  },
];
