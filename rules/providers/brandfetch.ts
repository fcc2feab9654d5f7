/** Brandfetch's token. */
import { base62, base64, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'brandfetch-api-key',
    title: 'Brandfetch API key',
    shape: [oneOf([base62(40)], [base64(43), '='])],
    near: ['brandfetch'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://developers.brandfetch.com',
    docs: 'https://docs.brandfetch.com/',
  },
];
