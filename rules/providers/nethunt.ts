/** NetHunt's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nethunt-api-key',
    title: 'NetHunt API key',
    shape: [...uuid],
    near: ['nethunt'],
    grants: 'read and change the customer records of its workspace',
    revoke: 'Make a new one at https://nethunt.com (Settings, API).',
    docs: 'https://nethunt.com/integration-api',
  },
];
