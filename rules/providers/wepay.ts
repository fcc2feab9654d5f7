/** WePay's access tokens. */
import { chars, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'wepay-access-token',
    title: 'WePay access token',
    shape: [oneOf([chars('A-Za-z0-9_', 62)], [oneOf('PRODUCTION_', 'STAGE_'), hex(64)])],
    near: ['wepay'],
    severity: 'critical',
    entropy: 3,
    grants: "take payments of its user's merchants",
    revoke: 'Revoke it at https://www.wepay.com (your app).',
    docs: 'https://developer.wepay.com/docs/basic-integration/authentication',
  },
];
