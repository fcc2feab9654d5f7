/** QuickNode's endpoints. */
import { chars, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'quick-node-endpoint',
    title: 'QuickNode endpoint with its token',
    shape: ['https://', chars('a-z0-9.\\-', 6, 80), '.quiknode.pro/', hex(40)],
    keywords: ['.quiknode.pro'],
    grants: 'query nodes at the cost of its account',
    revoke: 'Roll it at https://dashboard.quicknode.com/endpoints (your endpoint, Security).',
    docs: 'https://www.quicknode.com/docs/security',
  },
];
