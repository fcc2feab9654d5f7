/** Clockwork SMS's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'clockworksms-api-key',
    title: 'Clockwork SMS API key',
    shape: [hex(40)],
    near: ['clockwork_sms', 'clockworksms', 'mediaburst'],
    severity: 'error',
    grants: "send messages on the account's bill",
    revoke: 'Delete it: Clockwork, API Keys.',
    docs: 'https://www.clockworksms.com/doc/',
  },
];
