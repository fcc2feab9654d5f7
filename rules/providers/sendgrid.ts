/** SendGrid's API keys. */
import { chars, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sendgrid-api-key',
    title: 'SendGrid API key',
    shape: ['SG.', oneOf([base64url(16, 32), '.', base64url(16, 64)], [chars('A-Za-z0-9_=\\-', 66)])],
    severity: 'critical',
    grants: 'send mail in the name of its account, within its scopes',
    revoke: 'Delete it at https://app.sendgrid.com/settings/api_keys (or DELETE /v3/api_keys/{id}).',
    docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  },
];
