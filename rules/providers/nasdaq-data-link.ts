/** Nasdaq Data Link's API keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nasdaq-data-link-api-key',
    title: 'Nasdaq Data Link API key',
    shape: [base64url(20)],
    near: ['nasdaq', 'quandl'],
    grants: 'query the data that its account pays for',
    revoke: 'Regenerate it at https://data.nasdaq.com/account/profile.',
    docs: 'https://docs.data.nasdaq.com/docs/getting-started',
  },
];
