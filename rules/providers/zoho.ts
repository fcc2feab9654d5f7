/** Zoho's OAuth tokens. */
import { chars, hex, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zoho-oauth-token',
    title: 'Zoho OAuth token',
    shape: ['1000.', hex(32), '.', hex(32)],
    severity: 'critical',
    grants: 'read and change the Zoho data of its user, within its scopes',
    revoke: 'Revoke it: POST it to https://accounts.zoho.com/oauth/v2/token/revoke.',
    docs: 'https://www.zoho.com/accounts/protocol/oauth/token-response.html',
  },
  {
    id: 'zoho-mail-token',
    title: 'Zoho ZeptoMail send-mail token',
    shape: ['Zoho-enczapikey ', base62(2, 8), oneOf('+', '-', '_', ''), chars('A-Za-z0-9+/=_\\-', 80, 1000)],
    keywords: ['zoho-enczapikey'],
    grants: 'send mail from the domains of its agent',
    revoke: 'Regenerate it at https://zeptomail.zoho.com (your agent, SMTP/API).',
    docs: 'https://www.zoho.com/zeptomail/help/api/introduction.html',
  },
];
