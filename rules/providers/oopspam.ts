/** OOPSpam's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'oopspam-api-key',
    title: 'OOPSpam API key',
    shape: [base62(40)],
    near: ['oopspam'],
    severity: 'warn',
    grants: 'check for spam at the cost of its account',
    revoke: 'Delete it at https://app.oopspam.com (API keys).',
    docs: 'https://www.oopspam.com/docs/',
  },
];
