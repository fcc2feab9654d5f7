/** Alegra's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'alegra-api-token',
    title: 'Alegra API token',
    shape: [chars('a-z0-9-', 20)],
    near: ['alegra'],
    severity: 'error',
    grants: 'read and change invoices and contacts',
    revoke: 'Regenerate it: Alegra, Configuración, API.',
    docs: 'https://developer.alegra.com/reference/autenticacion',
  },
];
