/** Packagist's tokens. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'packagist-token',
    title: 'Packagist token',
    shape: ['packagist_', oneOf('out', 'ort', 'uut', 'urt', 'cut'), '_', hex(68)],
    severity: 'critical',
    grants: 'read private packages or publish packages of its organisation',
    revoke: 'Delete it at https://packagist.com (organisation settings, Authentication tokens).',
    docs: 'https://packagist.com/docs/composer-authentication',
  },
];
