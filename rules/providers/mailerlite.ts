/** MailerLite's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mailerlite-api-key',
    title: 'MailerLite API key',
    shape: [base36(32)],
    near: ['mailerlite', 'mailer_lite'],
    grants: 'send campaigns and read the subscribers of its account',
    revoke: 'Delete it at https://dashboard.mailerlite.com/integrations/api.',
    docs: 'https://developers.mailerlite.com/docs/#authentication',
  },
];
