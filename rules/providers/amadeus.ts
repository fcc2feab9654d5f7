/** Amadeus' token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'amadeus-api-key',
    title: 'Amadeus API key or secret',
    shape: [oneOf([base62(32)], [base62(16)])],
    near: ['amadeus'],
    severity: 'error',
    grants: 'search, and in production book, travel as the app',
    revoke: 'Delete the app at https://developers.amadeus.com/my-apps',
    docs: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/',
  },
];
