/** MaxMind's licence keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'maxmind-license-key',
    title: 'MaxMind license key',
    shape: [base62(6), '_', base62(29), '_mmk'],
    keywords: ['_mmk'],
    entropy: 3,
    grants: 'download the databases and use the web services that its account pays for',
    revoke: 'Delete it at https://www.maxmind.com/en/accounts/current/license-key (Manage license keys).',
    docs: 'https://dev.maxmind.com/license-key/',
  },
];
