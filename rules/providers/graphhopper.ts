/** GraphHopper's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'graphhopper-api-key',
    title: 'GraphHopper API key',
    shape: [...anyUuid],
    near: ['graphhopper'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it: https://graphhopper.com/dashboard/',
    docs: 'https://docs.graphhopper.com/openapi/introduction/authentication',
  },
];
