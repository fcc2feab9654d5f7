/** Verifier's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'verifier-api-key',
    title: 'Verifier API key',
    shape: [hex(96)],
    near: ['verifier_api', 'verifier_key', 'verifier_token', 'verifier'],
    severity: 'warn',
    grants: 'verify addresses at the cost of its account',
    revoke: 'Make a new one at https://verifier.meetchopra.com.',
    docs: 'https://verifier.meetchopra.com/docs',
  },
];
