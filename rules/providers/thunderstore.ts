/** Thunderstore's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'thunderstore-api-token',
    title: 'Thunderstore API token',
    shape: ['tss_', base62(30, 80)],
    grants: 'publish mods of its team',
    revoke: 'Delete it at https://thunderstore.io/settings/teams/ (Service Accounts).',
    docs: 'https://thunderstore.io/api/docs/',
  },
];
