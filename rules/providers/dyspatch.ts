/** Dyspatch's token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dyspatch-api-key',
    title: 'Dyspatch API key',
    shape: [upper36(52)],
    near: ['dyspatch'],
    severity: 'error',
    grants: 'read and publish mail templates',
    revoke: 'Delete it: Dyspatch, Admin, API Keys.',
    docs: 'https://docs.dyspatch.io/',
  },
];
