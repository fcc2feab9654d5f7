/** DeBounce's token. */
import { base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'debounce-api-key',
    title: 'DeBounce API key',
    shape: [oneOf([hex(13)], [base62(13)])],
    near: ['debounce'],
    severity: 'warn',
    entropy: 2,
    grants: "use up the account's quota",
    revoke: 'Delete it: https://app.debounce.io/api',
    docs: 'https://developers.debounce.io/',
  },
];
