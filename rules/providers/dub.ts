/** Dub's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dub-api-key',
    title: 'Dub API key',
    shape: ['dub_', base62(24)],
    grants: 'create and change links of the workspace',
    revoke: 'Delete it: Dub, workspace, Settings, API Keys.',
    docs: 'https://dub.co/docs/api-reference/tokens',
  },
];
