/** Mailboxlayer's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mailboxlayer-api-key',
    title: 'Mailboxlayer API key',
    shape: [base36(32)],
    near: ['mailboxlayer'],
    severity: 'warn',
    grants: 'verify addresses at the cost of its account',
    revoke: 'Reset it at https://mailboxlayer.com/dashboard.',
    docs: 'https://mailboxlayer.com/documentation',
  },
];
