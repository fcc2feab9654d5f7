/** AppsFlyer's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'appsflyer-dev-key',
    title: 'AppsFlyer dev key',
    shape: [base62(22)],
    near: ['appsflyer'],
    severity: 'error',
    grants: "read the app's installs and revenue",
    revoke: 'Replace it: AppsFlyer, Security Center, API tokens.',
    docs: 'https://support.appsflyer.com/hc/en-us/articles/360004562377',
  },
];
