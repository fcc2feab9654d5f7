/** Zenhub's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zenhub-api-key',
    title: 'Zenhub API key',
    shape: ['zh_', hex(64)],
    grants: 'read and change the boards of its user',
    revoke: 'Delete it at https://app.zenhub.com/settings/tokens.',
    docs: 'https://developers.zenhub.com/graphql-api-docs/getting-started',
  },
];
