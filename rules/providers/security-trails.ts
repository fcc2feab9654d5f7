/** SecurityTrails' API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'security-trails-api-key',
    title: 'SecurityTrails API key',
    shape: [base62(32)],
    near: ['securitytrails', 'security_trails'],
    grants: 'query domains at the cost of its account',
    revoke: 'Delete it at https://securitytrails.com/app/account/credentials.',
    docs: 'https://docs.securitytrails.com/docs/authentication',
  },
];
