/** Tokeet's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tokeet-api-key',
    title: 'Tokeet API key',
    shape: [...uuid],
    near: ['tokeet'],
    grants: 'read and change the rentals of its account',
    revoke: 'Delete it in Tokeet under Settings, API.',
    docs: 'https://tokeet.docs.apiary.io/',
  },
];
