/** Squarespace's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'squarespace-api-key',
    title: 'Squarespace API key',
    shape: [...uuid],
    near: ['squarespace'],
    grants: 'read and change the orders of its site',
    revoke: 'Delete it in Squarespace under Settings, Developer tools, Developer API keys.',
    docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  },
];
