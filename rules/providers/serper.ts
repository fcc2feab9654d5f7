/** Serper's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'serper-api-key',
    title: 'Serper API key',
    shape: [hex(40)],
    near: ['serper'],
    severity: 'warn',
    grants: 'search at the cost of its account',
    revoke: 'Delete it at https://serper.dev/api-keys.',
    docs: 'https://serper.dev/',
  },
];
