/** ZeroSSL's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zero-ssl-api-key',
    title: 'ZeroSSL API key',
    shape: [hex(32)],
    near: ['zerossl', 'zero_ssl'],
    grants: 'issue and revoke certificates of its account',
    revoke: 'Reset it at https://app.zerossl.com/developer.',
    docs: 'https://zerossl.com/documentation/api/',
  },
];
