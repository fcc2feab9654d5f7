/** SendPulse's client credentials. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sendpulse-client-secret',
    title: 'SendPulse client ID or secret',
    shape: [hex(32)],
    near: ['sendpulse', 'send_pulse'],
    grants: 'send mail and read the contacts of its account',
    revoke: 'Make a new one at https://login.sendpulse.com/settings/#api.',
    docs: 'https://sendpulse.com/integrations/api',
  },
];
