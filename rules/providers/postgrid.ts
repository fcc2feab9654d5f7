/** PostGrid's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'postgrid-api-key',
    title: 'PostGrid API key',
    shape: ['live_sk_', base62(22)],
    grants: 'send letters and cheques at the cost of its account',
    revoke: 'Make a new one at https://dashboard.postgrid.com (Settings, API keys).',
    docs: 'https://docs.postgrid.com/#authentication',
  },
];
