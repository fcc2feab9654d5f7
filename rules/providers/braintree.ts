/** Braintree's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'braintree-private-key',
    title: 'Braintree private key',
    shape: [hex(32)],
    near: ['braintree'],
    severity: 'critical',
    grants: 'take and refund payments of the merchant',
    revoke: 'Delete it: Braintree Control Panel, Settings, API Keys.',
    docs: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  },
];
