/** Elastic Email's token. */
import { upperHex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'elastic-email-api-key',
    title: 'Elastic Email API key',
    shape: [upperHex(96)],
    near: ['elasticemail', 'elastic_email'],
    grants: "send mail in its owner's name",
    revoke: 'Delete it: Elastic Email, Settings, Manage API Keys.',
    docs: 'https://elasticemail.com/developers/api-documentation/rest-api',
  },
];
