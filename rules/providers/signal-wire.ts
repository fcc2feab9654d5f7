/** SignalWire's API tokens. */
import { hex, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'signal-wire-api-token',
    title: 'SignalWire API token',
    shape: ['PT', hex(48, 50)],
    near: ['signalwire', 'signal_wire'],
    telling: true,
    severity: 'critical',
    grants: 'send messages and place calls at the cost of its project',
    revoke: 'Delete it at https://<space>.signalwire.com/credentials.',
    docs: 'https://developer.signalwire.com/guides/navigating-your-space/#api',
  },
  {
    id: 'signal-wire-legacy-api-token',
    title: 'SignalWire API token (50 characters)',
    shape: [base62(50)],
    near: ['signalwire', 'signal_wire'],
    severity: 'critical',
    grants: 'send messages and place calls at the cost of its project',
    revoke: 'Delete it at https://<space>.signalwire.com/credentials.',
    docs: 'https://developer.signalwire.com/guides/navigating-your-space/#api',
  },
];
