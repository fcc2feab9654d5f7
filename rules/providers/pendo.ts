/** Pendo's integration keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pendo-integration-key',
    title: 'Pendo integration key',
    shape: [...uuid],
    near: ['pendo', 'x_pendo'],
    grants: 'read and change the guides and visitors of its subscription',
    revoke: 'Delete it at https://app.pendo.io (Settings, Integrations, Integration Keys).',
    docs: 'https://engageapi.pendo.io/',
  },
];
