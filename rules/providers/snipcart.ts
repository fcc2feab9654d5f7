/** Snipcart's API keys. */
import { chars, base64, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'snipcart-secret-key',
    title: 'Snipcart secret API key',
    shape: [oneOf([chars('A-Za-z0-9_', 75)], [base64(80, 100), optional(oneOf('==', '='))])],
    near: ['snipcart'],
    grants: 'read and change the orders of its shop',
    revoke: 'Delete it at https://app.snipcart.com/dashboard/account/credentials.',
    docs: 'https://docs.snipcart.com/v3/api-reference/authentication',
  },
];
