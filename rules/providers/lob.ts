/** Lob's tokens. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.lob.com/#section/Authentication';
const REVOKE = 'Regenerate it at https://dashboard.lob.com/settings/api-keys';

export const tokens: readonly Token[] = [
  {
    id: 'lob-api-key',
    title: 'Lob API key',
    shape: [oneOf('live_', 'test_'), base62(35)],
    near: ['lob_api', 'lob_token', 'lob_key', 'lob_secret', 'lob_test', 'lob_live'],
    severity: 'critical',
    sandbox: /^test_/,
    grants: "send mail on the account's bill and read addresses",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'lob-publishable-key',
    title: 'Lob publishable key',
    shape: [oneOf('live_pub_', 'test_pub_'), base62(31)],
    near: ['lob_api', 'lob_token', 'lob_key', 'lob_pub', 'lob_test', 'lob_live'],
    severity: 'warn',
    grants: "verify addresses on the account's bill",
    revoke: REVOKE,
    docs: DOCS,
  },
];
