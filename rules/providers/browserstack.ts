/** BrowserStack's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'browserstack-access-key',
    title: 'BrowserStack access key',
    shape: [base62(20)],
    near: ['browserstack'],
    grants: "run browsers on the account's bill and read its sessions",
    revoke: 'Reset it: https://www.browserstack.com/accounts/profile',
    docs: 'https://www.browserstack.com/docs/automate/api-reference/selenium/introduction',
  },
];
