/** Knock's token. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'knock-api-key',
    title: 'Knock API key',
    shape: [oneOf('sk_', 'pk_', 'sk_test_', 'sk_prod_', 'knock_st_'), base64url(43)],
    near: ['knock_api', 'knock_secret', 'knock_key', 'knock_service', 'knock.app'],
    sandbox: /^[ps]k_test_/,
    grants: 'send messages to all users',
    revoke: 'Roll it: Knock, Platform, API keys.',
    docs: 'https://docs.knock.app/developer-tools/api-keys',
  },
];
