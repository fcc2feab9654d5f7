/** Insightly's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'insightly-api-key',
    title: 'Insightly API key',
    shape: [...anyUuid],
    near: ['insightly'],
    grants: 'read and change the CRM as its user',
    revoke: 'Regenerate it: Insightly, User settings, API.',
    docs: 'https://api.insightly.com/v3.1/Help#!/Overview/Authentication',
  },
];
