/** ZeroTier's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zero-tier-api-token',
    title: 'ZeroTier API token',
    shape: [base62(32)],
    near: ['zerotier', 'zero_tier', 'ztcentral'],
    severity: 'critical',
    grants: 'administer the networks of its user',
    revoke: 'Delete it at https://my.zerotier.com/account.',
    docs: 'https://docs.zerotier.com/api/central/v1/',
  },
];
