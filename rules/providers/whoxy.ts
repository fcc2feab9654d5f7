/** Whoxy's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'whoxy-api-key',
    title: 'Whoxy API key',
    shape: [base36(33)],
    near: ['whoxy'],
    severity: 'warn',
    grants: 'query domains at the cost of its account',
    revoke: 'Make a new one at https://www.whoxy.com/account/api.php.',
    docs: 'https://www.whoxy.com',
  },
];
