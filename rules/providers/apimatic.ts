/** APIMatic's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'apimatic-api-key',
    title: 'APIMatic API key',
    shape: [base62(64)],
    near: ['apimatic'],
    severity: 'error',
    grants: 'read and change API descriptions',
    revoke: 'Regenerate it: https://app.apimatic.io/account/integration',
    docs: 'https://docs.apimatic.io/platform-api/',
  },
];
