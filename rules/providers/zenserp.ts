/** Zenserp's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zenserp-api-key',
    title: 'Zenserp API key',
    shape: [...uuid],
    near: ['zenserp'],
    severity: 'warn',
    grants: 'search at the cost of its account',
    revoke: 'Make a new one at https://app.zenserp.com/dashboard.',
    docs: 'https://app.zenserp.com/documentation',
  },
];
