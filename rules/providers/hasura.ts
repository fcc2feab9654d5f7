/** Hasura's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'hasura-admin-secret',
    title: 'Hasura admin secret',
    shape: [oneOf([base62(64)], [base62(32)])],
    near: ['hasura'],
    severity: 'critical',
    grants: 'read and change all data behind the GraphQL engine',
    revoke: 'Replace it: Hasura, Project settings, Env vars, HASURA_GRAPHQL_ADMIN_SECRET.',
    docs: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
  },
];
