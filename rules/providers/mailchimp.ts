/** Mailchimp's and Mandrill's keys. */
import { clean, sample } from '../../src/core/sample.ts';
import { digits, hex, upperHex, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mailchimp-api-key',
    title: 'Mailchimp API key',
    shape: [hex(32), '-us', digits(1, 2)],
    keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
    grants: 'read and change the audience lists and send campaigns of its account',
    revoke: 'Disable it at https://admin.mailchimp.com/account/api/ (Profile, Extras, API keys).',
    docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/#generate-your-api-key',
    examples: [clean`digest=${sample('digest', upperHex(32), '-us3')}`],
  },
  {
    id: 'mandrill-api-key',
    title: 'Mandrill API key',
    shape: [oneOf('md-', []), base64url(22)],
    near: ['mandrill', 'mailchimp_transactional'],
    entropy: 3.2,
    grants: 'send mail in the name of its account and read what was sent',
    revoke: 'Disable it at https://mandrillapp.com/settings (SMTP & API info).',
    docs: 'https://mailchimp.com/developer/transactional/guides/quick-start/#generate-your-api-key',
  },
];
