/** Postbacks' API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'postbacks-api-key',
    title: 'Postbacks API key',
    shape: [...uuid],
    near: ['postbacks'],
    severity: 'warn',
    grants: 'send events into its account',
    revoke: 'Make a new one at https://postbacks.io.',
    docs: 'https://postbacks.io',
  },
];
