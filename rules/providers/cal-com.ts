/** Cal.com's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cal-com-api-key',
    title: 'Cal.com API key',
    shape: ['cal_', oneOf('live_', 'test_', ''), hex(32)],
    grants: 'read and change bookings as its user',
    revoke: 'Revoke it at https://app.cal.com/settings/developer/api-keys',
    docs: 'https://cal.com/docs/api-reference/v2/introduction',
  },
];
