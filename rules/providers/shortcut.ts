/** Shortcut's API tokens. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'shortcut-api-token',
    title: 'Shortcut API token',
    shape: [...uuid],
    near: ['shortcut', 'clubhouse'],
    grants: 'read and change the stories of its user',
    revoke: 'Delete it at https://app.shortcut.com/settings/account/api-tokens.',
    docs: 'https://developer.shortcut.com/api/rest/v3#Authentication',
  },
];
