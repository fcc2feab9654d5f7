/** New Relic's keys, each kind with its own prefix. */
import { hex, base62, base36, base64url, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/';
const REVOKE = 'Delete it at https://one.newrelic.com/api-keys (or apiAccessDeleteKeys in NerdGraph).';

export const tokens: readonly Token[] = [
  {
    id: 'new-relic-user-key',
    title: 'New Relic user API key',
    shape: ['NRAK-', base62(27, 28)],
    grants: 'query and change everything its user can in NerdGraph and the REST API',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'new-relic-admin-key',
    title: 'New Relic admin API key',
    shape: ['NRAA-', hex(27)],
    severity: 'critical',
    grants: 'administer users and settings of its account',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'new-relic-rest-key',
    title: 'New Relic REST API key',
    shape: ['NRRA-', hex(42)],
    grants: 'read and change its account through the REST API',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'new-relic-insert-key',
    title: 'New Relic insert key',
    shape: ['NRII-', base64url(32)],
    grants: 'write events and metrics into its account',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'new-relic-query-key',
    title: 'New Relic query key',
    shape: ['NRIQ-', base64url(32)],
    grants: 'query all event data of its account',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'new-relic-license-key',
    title: 'New Relic license key',
    shape: [oneOf([hex(36)], ['eu01xx', hex(30)], [hex(32), 'FFFF']), 'NRAL'],
    keywords: ['nral'],
    grants: 'report data of any kind into its account, at its cost',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'new-relic-browser-key',
    title: 'New Relic browser key',
    shape: ['NRJS-', hex(19)],
    severity: 'note',
    grants: 'report browser data into its account; it is made to be seen by browsers',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'new-relic-pixie-key',
    title: 'New Relic Pixie key',
    shape: [oneOf('px-api-', 'px-dep-'), ...uuid],
    grants: 'read the telemetry of a cluster, or attach one to its account',
    revoke: 'Delete it at https://work.withpixie.ai/admin/keys (or: px api-key delete, px deploy-key delete).',
    docs: 'https://docs.px.dev/reference/admin/api-keys/',
  },
  {
    id: 'new-relic-legacy-license-key',
    title: 'New Relic license key (old format)',
    shape: [hex(40)],
    near: ['new_relic', 'newrelic_license', 'license_key'],
    grants: 'report data of any kind into its account, at its cost',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'new-relic-user-key-id',
    title: 'New Relic API key (64 characters)',
    shape: [base36(64)],
    near: ['new_relic'],
    entropy: 3.5,
    grants: 'use the New Relic API as its user',
    revoke: REVOKE,
    docs: DOCS,
  },
];
