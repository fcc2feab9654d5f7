/** Column's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'column-api-key',
    title: 'Column API key',
    shape: [oneOf('live_', 'test_'), base62(27)],
    near: ['column_api', 'column_key', 'columnapi', 'column.com'],
    severity: 'critical',
    sandbox: /^test_/,
    grants: 'move money of the account',
    revoke: 'Delete it: Column, Developers.',
    docs: 'https://column.com/docs/api',
  },
];
