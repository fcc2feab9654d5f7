/** FetchRSS's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fetchrss-api-key',
    title: 'FetchRSS API key',
    shape: [base62(20), '.', base62(19)],
    near: ['fetchrss'],
    severity: 'warn',
    grants: 'read and change feeds',
    revoke: 'Regenerate it: FetchRSS, Account.',
    docs: 'https://fetchrss.com/developers',
  },
];
