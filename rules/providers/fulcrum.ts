/** Fulcrum's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fulcrum-api-token',
    title: 'Fulcrum API token',
    shape: [hex(80)],
    near: ['fulcrum', 'fulcrumapp'],
    grants: 'read and change records',
    revoke: 'Delete it: Fulcrum, Settings, API.',
    docs: 'https://docs.fulcrumapp.com/reference/authentication',
  },
];
