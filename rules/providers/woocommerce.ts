/** WooCommerce's REST API keys. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'woocommerce-api-key',
    title: 'WooCommerce consumer key or secret',
    shape: [oneOf('ck_', 'cs_'), hex(40)],
    near: [
      'consumer_key',
      'consumer_secret',
      'woocommerce',
      'woo_commerce',
      'wc_key',
      'wc_secret',
      'wc_api',
      'wc_consumer',
    ],
    telling: true,
    severity: 'critical',
    confidence: 'high',
    grants: 'read and change the orders and customers of its shop',
    revoke: 'Revoke it in WordPress under WooCommerce, Settings, Advanced, REST API.',
    docs: 'https://woocommerce.com/document/woocommerce-rest-api/',
  },
];
