/** BuddyNS's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'buddyns-api-key',
    title: 'BuddyNS API key',
    shape: [base36(32)],
    near: ['buddyns', 'buddy_ns'],
    severity: 'error',
    grants: 'change secondary DNS zones',
    revoke: 'Regenerate it: BuddyNS, Settings, API.',
    docs: 'https://www.buddyns.com/support/api/v2/',
  },
];
