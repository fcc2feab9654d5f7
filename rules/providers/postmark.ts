/** Postmark's tokens. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'postmark-token',
    title: 'Postmark token',
    shape: [...uuid],
    near: ['postmark', 'postmarkapp', 'x_postmark_server', 'x_postmark_account', 'postmark_server', 'postmark_api'],
    telling: true,
    severity: 'critical',
    grants: 'send mail of its server, or administer its account',
    revoke: 'Delete it at https://account.postmarkapp.com (your server, API Tokens; or Account, API Tokens).',
    docs: 'https://postmarkapp.com/developer/api/overview#authentication',
  },
];
