/** Swell's secret keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'swell-secret-key',
    title: 'Swell secret key',
    shape: [base62(32)],
    near: ['swell_secret', 'swell_key', 'swell_api', 'swell_store', 'swell'],
    grants: 'read and change the orders of its store',
    revoke: 'Revoke it in Swell under Developer, API keys.',
    docs: 'https://developers.swell.is/backend-api/authentication',
  },
];
