/** WebSitePulse's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'website-pulse-api-key',
    title: 'WebSitePulse API key',
    shape: [hex(32)],
    near: ['websitepulse'],
    severity: 'warn',
    grants: 'read the checks of its account',
    revoke: 'Make a new one at https://www.websitepulse.com (My account, API).',
    docs: 'https://www.websitepulse.com/help/testtools.api.html',
  },
];
