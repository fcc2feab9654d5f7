/** Notion's integration tokens. */
import { digits, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developers.notion.com/reference/authentication';
const REVOKE =
  'Refresh or delete it at https://www.notion.so/profile/integrations (your integration, Internal Integration Secret).';

export const tokens: readonly Token[] = [
  {
    id: 'notion-api-token',
    title: 'Notion integration token',
    shape: ['ntn_', digits(11), base62(35)],
    grants: 'read and change the pages and databases shared with its integration',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'notion-legacy-token',
    title: 'Notion integration token (old format)',
    shape: ['secret_', base62(43)],
    entropy: 4,
    grants: 'read and change the pages and databases shared with its integration',
    revoke: REVOKE,
    docs: DOCS,
  },
];
