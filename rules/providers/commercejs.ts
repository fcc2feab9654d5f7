/** Commerce.js' token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'commercejs-secret-key',
    title: 'Commerce.js secret key',
    shape: [oneOf('sk_', 'sk_test_'), base62(40, 48)],
    near: ['commercejs', 'chec_api', 'chec_secret', 'chec_key'],
    sandbox: /^sk_test_/,
    grants: 'read and change products and orders',
    revoke: 'Delete it: Chec Dashboard, Settings, Developer.',
    docs: 'https://commercejs.com/docs/api/#authentication',
  },
];
