/** Siteleaf's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'siteleaf-api-key',
    title: 'Siteleaf API key or secret',
    shape: [base36(32)],
    near: ['siteleaf'],
    grants: 'read and change the sites of its user',
    revoke: 'Reset it at https://manage.siteleaf.com/account.',
    docs: 'https://learn.siteleaf.com/api/authentication/',
  },
];
