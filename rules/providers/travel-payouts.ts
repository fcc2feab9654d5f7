/** Travelpayouts' API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'travel-payouts-api-token',
    title: 'Travelpayouts API token',
    shape: [hex(32)],
    near: ['travelpayouts'],
    severity: 'warn',
    grants: 'read the statistics of its partner',
    revoke: 'Make a new one at https://app.travelpayouts.com/profile/api-token.',
    docs: 'https://support.travelpayouts.com/hc/en-us/articles/203956163',
  },
];
