/** Enigma's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'enigma-api-key',
    title: 'Enigma API key',
    shape: [base62(40)],
    near: ['enigma_api', 'enigma_key'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://console.enigma.com',
    docs: 'https://docs.enigma.com',
  },
];
