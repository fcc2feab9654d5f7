/** Mercury's API tokens. */
import { lower, base62, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mercury-api-token',
    title: 'Mercury API token',
    shape: [optional('secret-token:'), 'mercury_production_', lower(3, 6), '_', base62(40, 50), optional('_yrucrem')],
    keywords: ['mercury_production_'],
    severity: 'critical',
    grants: 'read the accounts of its company and send money',
    revoke: 'Delete it at https://app.mercury.com/settings/tokens.',
    docs: 'https://docs.mercury.com/reference/getting-started-with-your-api',
  },
];
