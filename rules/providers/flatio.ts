/** Flat's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'flatio-access-token',
    title: 'Flat personal access token',
    shape: [hex(128)],
    near: ['flat_io', 'flatio', 'flat.io'],
    severity: 'error',
    grants: 'read and change scores as its user',
    revoke: 'Delete it: https://flat.io/developers/apps',
    docs: 'https://flat.io/developers/docs/api/authentication.html',
  },
];
