/** Honeycomb's tokens. */
import { base36, base62, hex, lower, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.honeycomb.io/configure/environments/manage-api-keys/';
const REVOKE = 'Delete it: Honeycomb, Environment settings, API Keys.';

export const tokens: readonly Token[] = [
  {
    id: 'honeycomb-ingest-key',
    title: 'Honeycomb ingest key',
    shape: ['hc', lower(1), oneOf('ik_01', 'ic_01'), base36(56)],
    keywords: ['ik_01', 'ic_01'],
    severity: 'warn',
    grants: 'send events to the environment',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'honeycomb-api-key',
    title: 'Honeycomb API key',
    shape: [oneOf([base62(22)], [hex(32)])],
    near: ['honeycomb'],
    grants: 'send, and where allowed read and change, data of the environment',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'honeycomb-management-key',
    title: 'Honeycomb management key secret',
    shape: ['hcxmk_', base36(26), optional(':', base62(32))],
    severity: 'critical',
    grants: 'create keys and environments of the team',
    revoke: REVOKE,
    docs: DOCS,
  },
];
