/** Code Climate's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'code-climate-token',
    title: 'Code Climate test reporter ID or API token',
    shape: [oneOf([hex(64)], [hex(40)])],
    near: ['codeclimate', 'code_climate', 'cc_test_reporter_id'],
    telling: true,
    severity: 'warn',
    grants: 'upload coverage, or read the quality reports of repositories',
    revoke: 'Regenerate it: Code Climate, Repo Settings, Test coverage; or User settings, API Access.',
    docs: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
  },
];
