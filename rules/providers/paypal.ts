/** PayPal's and Braintree's keys. */
import { hex, base36, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'braintree-access-token',
    title: 'Braintree access token',
    shape: ['access_token$', oneOf('production', 'sandbox'), '$', base36(16), '$', hex(32)],
    severity: 'critical',
    sandbox: /\$sandbox\$/,
    grants: 'take and refund payments of its merchant',
    revoke: 'Revoke it in the Braintree Control Panel under Settings, API.',
    docs: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  },
  {
    id: 'paypal-client-secret',
    title: 'PayPal client secret',
    shape: ['E', base64url(79)],
    near: ['paypal', 'paypal_client', 'paypal_secret'],
    severity: 'critical',
    grants: 'take and refund payments and read transactions of its business account',
    revoke: 'Add a second secret at https://developer.paypal.com/dashboard/applications, then disable this one.',
    docs: 'https://developer.paypal.com/api/rest/authentication/',
  },
];
