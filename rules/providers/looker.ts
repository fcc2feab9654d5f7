/** Looker's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.cloud.google.com/looker/docs/api-auth';
const REVOKE = 'Delete it: Looker, Admin, Users, API Keys.';

export const tokens: readonly Token[] = [
  {
    id: 'looker-client-id',
    title: 'Looker API client ID',
    shape: [base62(20)],
    near: ['looker'],
    severity: 'warn',
    grants: 'name the key; with its secret, query data as its user',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'looker-client-secret',
    title: 'Looker API client secret',
    shape: [base62(24)],
    near: ['looker'],
    grants: 'query data as its user',
    revoke: REVOKE,
    docs: DOCS,
  },
];
