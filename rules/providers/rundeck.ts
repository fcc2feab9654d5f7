/** Rundeck's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rundeck-api-token',
    title: 'Rundeck API token',
    shape: [base62(32)],
    near: ['rundeck', 'rd_token'],
    severity: 'critical',
    grants: 'run jobs of its projects as its user',
    revoke: 'rd tokens delete -i <ID> (or under Profile, User API tokens).',
    docs: 'https://docs.rundeck.com/docs/api/#authentication',
  },
];
