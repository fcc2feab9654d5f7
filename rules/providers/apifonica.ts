/** Apifonica's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'apifonica-token',
    title: 'Apifonica account token',
    shape: [...anyUuid],
    near: ['apifonica'],
    severity: 'error',
    grants: "send messages and calls on the account's bill",
    revoke: 'Regenerate it: Apifonica, Account settings.',
    docs: 'https://www.apifonica.com/en/docs/api/',
  },
];
