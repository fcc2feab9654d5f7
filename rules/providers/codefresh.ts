/** Codefresh's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'codefresh-api-key',
    title: 'Codefresh API key',
    shape: [hex(24), '.', hex(32)],
    near: ['codefresh'],
    severity: 'critical',
    grants: 'start builds and read their secrets',
    revoke: 'Delete it: Codefresh, User settings, API Keys.',
    docs: 'https://codefresh.io/docs/docs/integrations/codefresh-api/',
  },
];
