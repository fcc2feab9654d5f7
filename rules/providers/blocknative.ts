/** Blocknative's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'blocknative-api-key',
    title: 'Blocknative API key',
    shape: [...anyUuid],
    near: ['blocknative'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it: https://explorer.blocknative.com/account',
    docs: 'https://docs.blocknative.com/',
  },
];
