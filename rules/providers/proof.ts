/** Proof's (Notarize's) API keys. */
import { base62, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'proof-api-key',
    title: 'Proof API key',
    shape: ['prf_', optional('cli_'), base62(24, 80)],
    entropy: 3,
    grants: 'create and read notarisations of its organisation',
    revoke: 'Delete it in Proof under Settings, API.',
    docs: 'https://dev.proof.com/docs/authentication',
  },
];
