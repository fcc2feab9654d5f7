/** Easy Insight's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'easy-insight-api-key',
    title: 'Easy Insight API key',
    shape: [base62(20)],
    near: ['easyinsight', 'easy_insight', 'easy-insight'],
    severity: 'error',
    grants: 'read and change data sources',
    revoke: 'Regenerate it: Easy Insight, Account, API.',
    docs: 'https://www.easy-insight.com/api/users.html',
  },
];
