/** Avaza's token. */
import { digits, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'avaza-access-token',
    title: 'Avaza personal access token',
    shape: [digits(1, 8), '-', hex(40)],
    near: ['avaza'],
    severity: 'error',
    grants: 'do all that its user can do in Avaza',
    revoke: 'Revoke it: Avaza, Settings, Manage Developer Apps.',
    docs: 'https://www.avaza.com/avaza-api-authentication/',
  },
];
