/** Ethplorer's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ethplorer-api-key',
    title: 'Ethplorer API key',
    shape: [base64url(22)],
    near: ['ethplorer'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Delete it: https://ethplorer.io/wallet/#screen=api',
    docs: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
  },
];
