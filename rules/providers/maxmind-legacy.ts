/** MaxMind's licence keys of the old format. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'maxmind-legacy-license-key',
    title: 'MaxMind license key (old format)',
    shape: [base62(16)],
    near: ['maxmind', 'geoip', 'maxmind_license'],
    grants: 'download the databases and use the web services that its account pays for',
    revoke: 'Delete it at https://www.maxmind.com/en/accounts/current/license-key (Manage license keys).',
    docs: 'https://dev.maxmind.com/license-key/',
  },
];
