/** Mailgun's keys. */
import { hex, base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/api-key-mgmt';
const REVOKE = 'Delete it at https://app.mailgun.com/settings/api_security (API security).';

export const tokens: readonly Token[] = [
  {
    id: 'mailgun-api-key',
    title: 'Mailgun API key',
    shape: ['key-', base36(32)],
    near: ['mailgun'],
    severity: 'critical',
    grants: 'send mail from the domains of its account and read what was sent',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'mailgun-private-key',
    title: 'Mailgun private API or signing key',
    shape: [hex(32), '-', hex(8), '-', hex(8)],
    near: ['mailgun'],
    severity: 'critical',
    grants: 'send mail from the domains of its account, or forge webhooks of it',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'mailgun-public-key',
    title: 'Mailgun public validation key',
    shape: ['pubkey-', hex(32)],
    near: ['mailgun'],
    severity: 'warn',
    grants: 'validate addresses at the cost of its account',
    revoke: REVOKE,
    docs: DOCS,
  },
];
