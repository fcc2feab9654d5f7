/** Mailjet's keys. */
import { hex, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mailjet-api-key',
    title: 'Mailjet API or secret key',
    shape: [hex(32)],
    near: ['mailjet', 'mj_apikey', 'mj_api'],
    severity: 'critical',
    grants: 'send mail and read the contacts of its account',
    revoke: 'Regenerate it at https://app.mailjet.com/account/apikeys.',
    docs: 'https://dev.mailjet.com/email/guides/#authentication',
  },
  {
    id: 'mailjet-sms-token',
    title: 'Mailjet SMS token',
    shape: [base62(32)],
    near: ['mailjet'],
    grants: 'send text messages at the cost of its account',
    revoke: 'Delete it at https://app.mailjet.com/sms.',
    docs: 'https://dev.mailjet.com/sms/guides/authentication/',
  },
  {
    id: 'mailjet-basic-credentials',
    title: 'Mailjet basic credentials',
    shape: [base62(87), '='],
    near: ['mailjet'],
    severity: 'critical',
    grants: 'send mail and read the contacts of its account',
    revoke: 'Regenerate the key at https://app.mailjet.com/account/apikeys.',
    docs: 'https://dev.mailjet.com/email/guides/#authentication',
  },
];
