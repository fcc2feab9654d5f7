/** Ticketmaster's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ticketmaster-api-key',
    title: 'Ticketmaster API key',
    shape: [base62(32)],
    near: ['ticketmaster'],
    severity: 'warn',
    grants: 'query events within the quota of its account',
    revoke: 'Make a new one at https://developer-acct.ticketmaster.com/user/apps.',
    docs: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
  },
];
