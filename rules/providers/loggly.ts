/** Loggly's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'loggly-customer-token',
    title: 'Loggly customer token',
    shape: [...anyUuid],
    near: ['loggly'],
    severity: 'warn',
    grants: 'send logs to the account',
    revoke: 'Retire it: Loggly, Source Setup, Customer Tokens.',
    docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  },
];
