/** Fastly's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fastly-api-token',
    title: 'Fastly API token',
    shape: [base64url(32)],
    near: ['fastly'],
    severity: 'critical',
    grants: 'change or purge services as its scope allows',
    revoke: 'Delete it at https://manage.fastly.com/account/personal/tokens',
    docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
  },
];
