/** MailerSend's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mailersend-api-token',
    title: 'MailerSend API token',
    shape: ['mlsn.', base62(30, 100)],
    severity: 'critical',
    grants: 'send mail from the domains of its account',
    revoke: 'Delete it at https://app.mailersend.com/api-tokens.',
    docs: 'https://developers.mailersend.com/general.html#authentication',
  },
];
