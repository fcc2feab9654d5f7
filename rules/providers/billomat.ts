/** Billomat's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'billomat-api-key',
    title: 'Billomat API key',
    shape: [hex(32)],
    near: ['billomat'],
    severity: 'error',
    grants: 'read and change invoices',
    revoke: 'Delete it: Billomat, Settings, Employees.',
    docs: 'https://www.billomat.com/en/api/basics/authentication/',
  },
];
