/** Circonus' token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'circonus-api-token',
    title: 'Circonus API token',
    shape: [...anyUuid],
    near: ['circonus'],
    grants: 'read and change checks and metrics',
    revoke: 'Delete it: Circonus, Integrations, API tokens.',
    docs: 'https://docs.circonus.com/irondb/getting-started/',
  },
];
