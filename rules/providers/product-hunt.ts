/** Product Hunt's tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'product-hunt-token',
    title: 'Product Hunt token',
    shape: [base64url(43)],
    near: ['producthunt', 'product_hunt'],
    grants: 'read Product Hunt as its user or application',
    revoke: 'Revoke it at https://www.producthunt.com/v2/oauth/applications.',
    docs: 'https://api.producthunt.com/v2/docs',
  },
];
