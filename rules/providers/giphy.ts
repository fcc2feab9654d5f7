/** GIPHY's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'giphy-api-key',
    title: 'GIPHY API key',
    shape: [base62(32)],
    near: ['giphy'],
    severity: 'warn',
    grants: "use up the app's quota",
    revoke: 'Delete the app at https://developers.giphy.com/dashboard/',
    docs: 'https://developers.giphy.com/docs/api/#quick-start-guide',
  },
];
