/** Edamam's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'edamam-api-key',
    title: 'Edamam API key',
    shape: [hex(32)],
    near: ['edamam'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://developer.edamam.com/admin/applications',
    docs: 'https://developer.edamam.com/edamam-docs-recipe-api',
  },
];
