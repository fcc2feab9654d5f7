/** Svix's auth tokens. */
import { lower, base64url, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'svix-auth-token',
    title: 'Svix auth token',
    shape: [oneOf('sk_', 'testsk_'), base64url(30, 50), optional('.', lower(2))],
    near: ['svix'],
    telling: true,
    sandbox: /^testsk_/,
    grants: 'administer the webhooks of its environment',
    revoke: 'Rotate it at https://dashboard.svix.com (Settings, API access).',
    docs: 'https://docs.svix.com/api-keys',
  },
];
