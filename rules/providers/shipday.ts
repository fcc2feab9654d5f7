/** Shipday's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'shipday-api-key',
    title: 'Shipday API key',
    shape: [base62(10), '.', base62(20)],
    near: ['shipday'],
    grants: 'read and place the orders of its account',
    revoke: 'Make a new one at https://dispatch.shipday.com (Integrations).',
    docs: 'https://docs.shipday.com/reference/authentication',
  },
];
