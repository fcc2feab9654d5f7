/** Mercado Pago's access tokens. */
import { digits, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mercado-pago-access-token',
    title: 'Mercado Pago access token',
    shape: [oneOf('APP_USR-', 'TEST-'), digits(12, 16), '-', digits(6), '-', hex(32), '-', digits(6, 11)],
    severity: 'critical',
    sandbox: /^TEST/,
    grants: 'take, refund and read payments of its seller',
    revoke: 'Renew it at https://www.mercadopago.com/developers/panel/app (your application, Credentials).',
    docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  },
];
