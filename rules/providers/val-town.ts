/** Val Town's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'val-town-api-token',
    title: 'Val Town API token',
    shape: ['vtwn_', base62(20, 80)],
    grants: 'run and change the vals of its user',
    revoke: 'Delete it at https://www.val.town/settings/api.',
    docs: 'https://docs.val.town/reference/api/authentication/',
  },
];
