/** TestRail's API keys. */
import { base62, base64url, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'test-rail-api-key',
    title: 'TestRail API key',
    shape: [base62(20), optional('-'), base64url(18, 22)],
    near: ['testrail', 'test_rail'],
    grants: 'read and change the test cases of its user',
    revoke: 'Delete it in TestRail under My settings, API keys.',
    docs: 'https://support.testrail.com/hc/en-us/articles/7077039051284-Accessing-the-TestRail-API',
  },
];
