/** Etherscan's token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'etherscan-api-key',
    title: 'Etherscan API key',
    shape: [upper36(34)],
    near: ['etherscan'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://etherscan.io/myapikey',
    docs: 'https://docs.etherscan.io/getting-started',
  },
];
