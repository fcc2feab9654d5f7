/** Omise's secret keys. */
import { base36, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'omise-secret-key',
    title: 'Omise secret key',
    shape: [oneOf('skey_test_', 'skey_'), base36(19)],
    keywords: ['skey_'],
    severity: 'critical',
    sandbox: /^skey_test_/,
    grants: 'charge and refund customers of its merchant',
    revoke: 'Roll it at https://dashboard.omise.co/keys.',
    docs: 'https://docs.omise.co/api-authentication',
  },
];
