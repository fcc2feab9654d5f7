/** Simplesat's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'simplesat-api-key',
    title: 'Simplesat API key',
    shape: [hex(40)],
    near: ['simplesat'],
    grants: 'read the answers of its account',
    revoke: 'Make a new one at https://app.simplesat.io (Admin settings, API).',
    docs: 'https://documentation.simplesat.io/',
  },
];
