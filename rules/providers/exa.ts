/** Exa's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'exa-api-key',
    title: 'Exa API key',
    shape: [...anyUuid],
    near: ['exa_api', 'exa_key', 'exa.ai', 'exa_search'],
    severity: 'warn',
    grants: "search on the account's bill",
    revoke: 'Delete it at https://dashboard.exa.ai/api-keys',
    docs: 'https://docs.exa.ai/reference/getting-started',
  },
];
