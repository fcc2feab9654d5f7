/** Positionstack's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'position-stack-api-key',
    title: 'Positionstack API key',
    shape: [base36(32)],
    near: ['positionstack'],
    severity: 'warn',
    grants: 'geocode at the cost of its account',
    revoke: 'Reset it at https://positionstack.com/dashboard.',
    docs: 'https://positionstack.com/documentation',
  },
];
