/** Parseur's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'parseur-api-key',
    title: 'Parseur API key',
    shape: [hex(40)],
    near: ['parseur'],
    grants: 'read the parsed mail of its account',
    revoke: 'Regenerate it at https://app.parseur.com/account.',
    docs: 'https://developer.parseur.com/',
  },
];
