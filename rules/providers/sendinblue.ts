/** Brevo's (Sendinblue's) keys. */
import { hex, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Delete it at https://app.brevo.com/settings/keys/api.';
const DOCS = 'https://developers.brevo.com/docs/getting-started';

export const tokens: readonly Token[] = [
  {
    id: 'sendinblue-api-key',
    title: 'Brevo API key',
    shape: ['xkeysib-', hex(64), '-', base62(16)],
    severity: 'critical',
    grants: 'send mail and read the contacts of its account',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'sendinblue-smtp-key',
    title: 'Brevo SMTP key',
    shape: ['xsmtpsib-', hex(64), '-', base62(16)],
    severity: 'critical',
    grants: 'send mail in the name of its account',
    revoke: REVOKE,
    docs: DOCS,
  },
];
