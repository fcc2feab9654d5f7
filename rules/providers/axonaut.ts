/** Axonaut's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'axonaut-api-key',
    title: 'Axonaut API key',
    shape: [hex(32)],
    near: ['axonaut'],
    severity: 'error',
    grants: 'read and change customers and invoices',
    revoke: 'Regenerate it: Axonaut, Parameters, API.',
    docs: 'https://axonaut.com/api/v2/doc',
  },
];
