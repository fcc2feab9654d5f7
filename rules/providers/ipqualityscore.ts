/** IPQualityScore's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ipqualityscore-api-key',
    title: 'IPQualityScore API key',
    shape: [base62(32)],
    near: ['ipqualityscore', 'ipquality', 'ipqs'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Reset it at https://www.ipqualityscore.com/user/settings',
    docs: 'https://www.ipqualityscore.com/documentation/overview',
  },
];
