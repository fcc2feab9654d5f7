/** Gemini (exchange)'s token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gemini-exchange-api-key',
    title: 'Gemini (exchange) API key or secret',
    shape: [oneOf([oneOf('master-', 'account-'), base62(20)], [base62(27, 28)])],
    near: ['gemini'],
    severity: 'critical',
    grants: 'trade, and where allowed withdraw, from the account',
    revoke: 'Delete it: Gemini, Account, API settings.',
    docs: 'https://docs.gemini.com/authentication/api-key',
  },
];
