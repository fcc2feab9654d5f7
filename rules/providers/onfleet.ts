/** Onfleet's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'onfleet-api-key',
    title: 'Onfleet API key',
    shape: [hex(32)],
    near: ['onfleet'],
    grants: 'read and change the deliveries of its organisation',
    revoke: 'Delete it at https://onfleet.com/dashboard (Settings, API & Webhooks).',
    docs: 'https://docs.onfleet.com/reference/authentication',
  },
];
