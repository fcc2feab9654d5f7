/** Recharge's API tokens. */
import { digits, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'recharge-api-token',
    title: 'Recharge API token',
    shape: ['sk_', oneOf([], 'test_'), digits(1), 'x', digits(1, 2), '_', hex(64)],
    keywords: ['sk_1x', 'sk_2x', 'sk_3x', 'sk_4x', 'sk_5x', 'sk_6x', 'sk_7x', 'sk_8x', 'sk_9x', 'sk_0x', 'sk_test_'],
    severity: 'critical',
    sandbox: /^sk_test/,
    grants: 'read customers and change subscriptions and charges of its store',
    revoke: 'Delete it in Recharge under Tools & apps, API tokens.',
    docs: 'https://developer.rechargepayments.com/2021-11/authentication',
  },
];
