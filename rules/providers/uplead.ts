/** UpLead's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'uplead-api-key',
    title: 'UpLead API key',
    shape: [hex(32)],
    near: ['uplead'],
    grants: 'query contacts at the cost of its account',
    revoke: 'Make a new one at https://app.uplead.com (Settings, API).',
    docs: 'https://docs.uplead.com/',
  },
];
