/** AYLIEN's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'aylien-api-key',
    title: 'AYLIEN API key',
    shape: [hex(32)],
    near: ['aylien'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://newsapi.aylien.com',
    docs: 'https://docs.aylien.com/newsapi/v6/',
  },
];
