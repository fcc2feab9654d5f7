/** Algolia's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'algolia-api-key',
    title: 'Algolia API key',
    shape: [base36(32)],
    near: ['algolia'],
    grants: 'search, and with an admin key change or delete, every index of the application',
    revoke: 'Delete it: Algolia dashboard, Settings, API keys; the admin key is regenerated there.',
    docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  },
];
