/** POEditor's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'poeditor-api-token',
    title: 'POEditor API token',
    shape: [hex(32)],
    near: ['poeditor'],
    grants: 'read and change the translations of its user',
    revoke: 'Make a new one at https://poeditor.com/account/api.',
    docs: 'https://poeditor.com/docs/api',
  },
];
