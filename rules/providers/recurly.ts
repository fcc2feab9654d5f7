/** Recurly's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'recurly-private-key',
    title: 'Recurly private API key',
    shape: [hex(32)],
    near: ['recurly'],
    severity: 'critical',
    grants: 'read and change the subscriptions of its site',
    revoke: 'Delete it at https://app.recurly.com (Integrations, API credentials).',
    docs: 'https://recurly.com/developers/api/',
  },
];
