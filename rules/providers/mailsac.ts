/** Mailsac's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mailsac-api-key',
    title: 'Mailsac API key',
    shape: ['k_', base62(36, 60)],
    near: ['mailsac'],
    telling: true,
    grants: 'read the mail of its inboxes',
    revoke: 'Delete it at https://mailsac.com/v2/credentials.',
    docs: 'https://docs.mailsac.com/en/latest/api_keys/api_keys.html',
  },
];
