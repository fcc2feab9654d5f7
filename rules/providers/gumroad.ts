/** Gumroad's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gumroad-access-token',
    title: 'Gumroad access token',
    shape: [base64url(43)],
    near: ['gumroad'],
    grants: 'read sales and change products',
    revoke: 'Delete the application: Gumroad, Settings, Advanced.',
    docs: 'https://gumroad.com/api',
  },
];
