/** Checkout.com's token. */
import { chars, oneOf, optional, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'checkout-secret-key',
    title: 'Checkout.com secret key',
    shape: ['sk_', optional(oneOf('sbox_', 'test_')), oneOf([...uuid], [chars('a-z2-7', 26), chars('a-z2-7*#$=', 1)])],
    severity: 'critical',
    sandbox: /^sk_(?:sbox|test)_/,
    check: (value) => !/^sk_(?:live|proj)/.test(value),
    grants: 'take and refund payments of the merchant',
    revoke: 'Deactivate it: Checkout.com Dashboard, Developers, Keys.',
    docs: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  },
];
