/** Qualaroo's API secrets. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'qualaroo-api-secret',
    title: 'Qualaroo API secret',
    shape: [base64(63), '='],
    near: ['qualaroo'],
    grants: 'read the answers of its account',
    revoke: 'Make a new one at https://app.qualaroo.com/account.',
    docs: 'https://help.qualaroo.com/hc/en-us/articles/201969438-The-REST-Reporting-API',
  },
];
