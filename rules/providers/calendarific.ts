/** Calendarific's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'calendarific-api-key',
    title: 'Calendarific API key',
    shape: [base62(32, 40)],
    near: ['calendarific'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://calendarific.com/account',
    docs: 'https://calendarific.com/api-documentation',
  },
];
