/** Apollo's tokens. */
import { base64url, chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys';

export const tokens: readonly Token[] = [
  {
    id: 'apollo-graph-key',
    title: 'Apollo GraphOS graph API key',
    shape: ['service:', chars('A-Za-z0-9_-', 1, 64), ':', base64url(22)],
    near: ['apollo'],
    grants: 'publish schemas and read metrics of the graph',
    revoke: 'Delete it: Apollo Studio, graph, Settings, API Keys.',
    docs: DOCS,
  },
  {
    id: 'apollo-user-key',
    title: 'Apollo GraphOS personal API key',
    shape: ['user:', chars('A-Za-z0-9_.:-', 1, 64), ':', base64url(22)],
    near: ['apollo'],
    grants: 'act as its user in every graph',
    revoke: 'Delete it: Apollo Studio, user settings, Personal API Keys.',
    docs: DOCS,
  },
  {
    id: 'apollo-io-api-key',
    title: 'Apollo Apollo.io API key',
    shape: [base64url(22)],
    near: ['apollo'],
    grants: 'read and change contacts and sequences of the team',
    revoke: 'Delete it: Apollo.io, Settings, Integrations, API.',
    docs: 'https://docs.apollo.io/docs/create-api-key',
  },
];
