/** Mercado Pago's access tokens. */
import { digits, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mercado-pago-access-token',
    title: 'Mercado Pago access token',
    shape: ['APP_USR-', digits(12, 16), '-', digits(6), '-', hex(32), '-', digits(6, 11)],
    severity: 'critical',
    grants: 'take, refund and read payments of its seller',
    revoke: 'Renew it at https://www.mercadopago.com/developers/panel/app (your application, Credentials).',
    docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  },
  {
    id: 'mercado-pago-test-token',
    title: 'Mercado Pago access token (test)',
    shape: ['TEST-', digits(12, 16), '-', digits(6), '-', hex(32), '-', digits(6, 11)],
    near: ['mercado_pago', 'mp_access', 'mp_token', 'mp_test'],
    telling: true,
    severity: 'warn',
    grants: 'take payments in the test account of its seller',
    revoke: 'Renew it at https://www.mercadopago.com/developers/panel/app (your application, Test credentials).',
    docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  },
];
