/** Adyen's tokens. */
import { base64, chars, oneOf, optional, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'adyen-api-key',
    title: 'Adyen API key',
    shape: [
      'AQE',
      base64(60, 200),
      oneOf('', '=', '=='),
      '-',
      base64(43, 44),
      optional('='),
      '-',
      chars('A-Za-z0-9!#$%&()*+,./:;<=>?@^_{|}~', 10, 40),
    ],
    severity: 'critical',
    grants: 'take and refund payments of the merchant account',
    revoke: 'Generate a new key: Customer Area, Developers, API credentials; the old one stops after 24 hours at most.',
    docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  },
  {
    id: 'adyen-client-key',
    title: 'Adyen client key',
    shape: [oneOf('test', 'live'), '_', upper36(32)],
    near: ['adyen'],
    severity: 'warn',
    sandbox: /^test_/,
    grants: 'start payments from a browser of an allowed origin',
    revoke: 'Generate a new client key: Customer Area, Developers, API credentials.',
    docs: 'https://docs.adyen.com/development-resources/client-side-authentication/',
  },
];
