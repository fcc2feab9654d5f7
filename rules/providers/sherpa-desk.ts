/** SherpaDesk's API tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sherpa-desk-api-token',
    title: 'SherpaDesk API token',
    shape: [base36(32)],
    near: ['sherpadesk'],
    grants: 'read and change the tickets of its user',
    revoke: 'Make a new one in SherpaDesk under your profile.',
    docs: 'https://documentation.sherpadesk.com/',
  },
];
