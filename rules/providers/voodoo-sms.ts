/** Voodoo SMS's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'voodoo-sms-api-key',
    title: 'Voodoo SMS API key',
    shape: [base62(46)],
    near: ['voodoosms', 'voodoo_sms'],
    severity: 'critical',
    grants: 'send messages at the cost of its account',
    revoke: 'Delete it at https://www.voodoosms.com/portal/api.',
    docs: 'https://help.voodoosms.com/',
  },
];
