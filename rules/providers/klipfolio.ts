/** Klipfolio's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'klipfolio-api-key',
    title: 'Klipfolio API key',
    shape: [hex(40)],
    near: ['klipfolio'],
    grants: 'read and change dashboards as its user',
    revoke: 'Delete it: Klipfolio, My profile, API key.',
    docs: 'https://apidocs.klipfolio.com/reference/authentication',
  },
];
