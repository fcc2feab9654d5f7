/** Mockaroo's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mockaroo-api-key',
    title: 'Mockaroo API key',
    shape: [hex(8)],
    near: ['mockaroo'],
    severity: 'warn',
    grants: 'generate data at the cost of its account',
    revoke: 'Regenerate it at https://www.mockaroo.com/users/edit.',
    docs: 'https://www.mockaroo.com/docs',
  },
];
