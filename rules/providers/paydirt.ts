/** Paydirt's API tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'paydirt-api-token',
    title: 'Paydirt API token',
    shape: [base36(32)],
    near: ['paydirtapp', 'paydirt'],
    grants: 'read and change the time entries of its account',
    revoke: 'Make a new one at https://paydirtapp.com (Settings, API).',
    docs: 'https://paydirtapp.com/docs',
  },
];
