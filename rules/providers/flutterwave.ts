/** Flutterwave's tokens. */
import { base36, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developer.flutterwave.com/docs/authentication';
const REVOKE = 'Regenerate it: Flutterwave, Settings, API Keys.';

export const tokens: readonly Token[] = [
  {
    id: 'flutterwave-secret-key',
    title: 'Flutterwave secret key',
    shape: [oneOf('FLWSECK_TEST', 'FLWSECK'), '-', base36(32), '-X'],
    severity: 'critical',
    sandbox: /^FLWSECK_TEST/,
    grants: 'take and send payments of the merchant',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'flutterwave-encryption-key',
    title: 'Flutterwave encryption key',
    shape: ['FLWSECK_TEST', oneOf('-', ''), hex(12)],
    sandbox: /^FLWSECK_TEST/,
    grants: 'encrypt card data as the merchant',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'flutterwave-public-key',
    title: 'Flutterwave public key',
    shape: [oneOf('FLWPUBK_TEST', 'FLWPUBK'), '-', base36(32), '-X'],
    severity: 'warn',
    grants: 'start payments as the merchant',
    revoke: REVOKE,
    docs: DOCS,
  },
];
