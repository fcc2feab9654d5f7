/** Smartsheet's access tokens. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'smart-sheet-access-token',
    title: 'Smartsheet access token',
    shape: [oneOf([base62(37)], [base62(26)])],
    near: ['smartsheet', 'smartsheets', 'smart_sheet'],
    entropy: 3,
    grants: 'read and change the sheets of its user',
    revoke: 'Revoke it in Smartsheet under Personal settings, API access.',
    docs: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  },
];
