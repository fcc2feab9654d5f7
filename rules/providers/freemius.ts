/** Freemius' token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'freemius-secret-key',
    title: 'Freemius secret key',
    shape: ['sk_', chars('!-&(-~', 29)],
    near: ['freemius'],
    severity: 'critical',
    grants: 'manage the plugin and its licences',
    revoke: 'Roll it: Freemius Dashboard, Settings, Keys.',
    docs: 'https://freemius.com/help/documentation/wordpress-sdk/',
  },
];
