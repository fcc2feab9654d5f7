/** Shopee's partner keys. */
import { hex, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'shopee-partner-key',
    title: 'Shopee Open Platform partner key',
    shape: [optional('shpk'), hex(64)],
    near: ['shopee'],
    severity: 'critical',
    grants: 'act as its app in the shops that authorised it',
    revoke: 'Reset it at https://open.shopee.com/console (your app).',
    docs: 'https://open.shopee.com/documents',
  },
];
