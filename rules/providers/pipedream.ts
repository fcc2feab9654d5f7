/** Pipedream's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pipedream-api-key',
    title: 'Pipedream API key',
    shape: [hex(32)],
    near: ['pipedream'],
    grants: 'read and change the workflows of its user',
    revoke: 'Revoke it at https://pipedream.com/settings/account.',
    docs: 'https://pipedream.com/docs/rest-api/auth',
  },
];
