/** Infura's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'infura-api-key',
    title: 'Infura API key',
    shape: [hex(32)],
    near: ['infura'],
    severity: 'warn',
    grants: "use the chain nodes on the account's bill",
    revoke: 'Rotate it: https://developer.metamask.io',
    docs: 'https://docs.metamask.io/services/how-to/secure-an-api/',
  },
];
