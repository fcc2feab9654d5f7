/** Airtable's tokens. */
import { base36, base62, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://airtable.com/developers/web/guides/personal-access-tokens';
const REVOKE = 'Delete or regenerate it at https://airtable.com/create/tokens';

export const tokens: readonly Token[] = [
  {
    id: 'airtable-personal-access-token',
    title: 'Airtable personal access token',
    shape: ['pat', base62(14), '.', hex(64)],
    grants: 'read and change the bases that its scopes reach',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'airtable-api-key',
    title: 'Airtable API key',
    shape: ['key', base62(14)],
    near: ['airtable'],
    grants: 'read and change every base of its user',
    revoke: REVOKE,
    docs: 'https://support.airtable.com/docs/airtable-api-key-deprecation-notice',
  },
  {
    id: 'airtable-legacy-token',
    title: 'Airtable token',
    shape: [base36(17)],
    near: ['airtable'],
    grants: 'read and change bases of its user',
    revoke: REVOKE,
    docs: DOCS,
  },
];
