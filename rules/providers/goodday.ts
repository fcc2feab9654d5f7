/** GoodDay's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'goodday-api-token',
    title: 'GoodDay API token',
    shape: [hex(32)],
    near: ['goodday', 'good_day'],
    severity: 'error',
    grants: 'read and change tasks as its user',
    revoke: 'Delete it: GoodDay, Settings, API.',
    docs: 'https://www.goodday.work/developers/api-v2',
  },
];
