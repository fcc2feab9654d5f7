/** GetEmails (Retention.com)'s token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'getemails-api-key',
    title: 'GetEmails (Retention.com) API key',
    shape: [base62(26)],
    near: ['getemails', 'get_emails'],
    severity: 'error',
    grants: "read visitors' mail addresses",
    revoke: 'Regenerate it: Retention.com, Account, API.',
    docs: 'https://retention.com/',
  },
];
