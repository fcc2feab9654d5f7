/** ConfigCat's token. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'configcat-sdk-key',
    title: 'ConfigCat SDK key',
    shape: [oneOf([base64url(22), '/', base64url(22)], ['configcat-sdk-1/', base64url(22), '/', base64url(22)])],
    near: ['configcat'],
    severity: 'warn',
    grants: 'read the feature flags',
    revoke: 'Revoke it: ConfigCat Dashboard, SDK keys.',
    docs: 'https://configcat.com/docs/sdk-reference/overview/',
  },
];
