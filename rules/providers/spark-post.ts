/** SparkPost's API keys. */
import { hex, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'spark-post-api-key',
    title: 'SparkPost API key',
    shape: [oneOf([hex(40)], [base62(40)])],
    near: ['sparkpost'],
    severity: 'critical',
    entropy: 2.8,
    grants: 'send mail from the domains of its account',
    revoke: 'Delete it at https://app.sparkpost.com/account/api-keys.',
    docs: 'https://developers.sparkpost.com/api/#header-authentication',
  },
];
