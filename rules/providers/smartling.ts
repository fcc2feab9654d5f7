/** Smartling's token secrets. */
import { base62, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'smartling-token-secret',
    title: 'Smartling token secret',
    shape: [base62(30), oneOf('^', ''), base64url(20, 24)],
    near: ['smartling'],
    grants: 'read and change the translations of its account',
    revoke: 'Delete it at https://dashboard.smartling.com (API).',
    docs: 'https://help.smartling.com/hc/en-us/articles/115004187694-API-Tokens-',
  },
];
