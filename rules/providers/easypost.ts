/** EasyPost's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.easypost.com/docs/authentication';
const REVOKE = 'Disable it at https://app.easypost.com/account/api-keys';

export const tokens: readonly Token[] = [
  {
    id: 'easypost-api-key',
    title: 'EasyPost production API key',
    shape: ['EZAK', base62(54)],
    severity: 'critical',
    grants: "buy postage on the account's bill",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'easypost-test-api-key',
    title: 'EasyPost test API key',
    shape: ['EZTK', base62(54)],
    severity: 'warn',
    grants: "use the account's test mode",
    revoke: REVOKE,
    docs: DOCS,
  },
];
