/** Tailscale's keys, whose second part says what they are for. */
import { lower, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tailscale-key',
    title: 'Tailscale key',
    shape: [
      'tskey-',
      oneOf('auth', 'api', 'client', 'scim', 'webhook', [lower(3, 12)]),
      '-',
      base62(8, 20),
      '-',
      base62(20, 40),
    ],
    severity: 'critical',
    grants: 'add devices to the tailnet or administer it, according to its kind',
    revoke: 'Revoke it at https://login.tailscale.com/admin/settings/keys.',
    docs: 'https://tailscale.com/kb/1277/key-prefixes',
  },
  {
    id: 'tailscale-legacy-key',
    title: 'Tailscale key (old format)',
    shape: ['tskey-', base62(16, 40)],
    severity: 'critical',
    grants: 'add devices to the tailnet or administer it',
    revoke: 'Revoke it at https://login.tailscale.com/admin/settings/keys.',
    docs: 'https://tailscale.com/kb/1252/key-secret-management',
  },
];
