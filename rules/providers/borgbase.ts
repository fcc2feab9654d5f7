/** BorgBase's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'borgbase-api-token',
    title: 'BorgBase API token',
    shape: [chars('A-Za-z0-9/_.-', 148, 152)],
    near: ['borgbase'],
    severity: 'critical',
    grants: 'delete backup repositories and change who may use them',
    revoke: 'Delete it: https://www.borgbase.com/account under API.',
    docs: 'https://docs.borgbase.com/api/',
  },
];
