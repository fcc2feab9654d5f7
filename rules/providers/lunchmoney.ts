/** Lunch Money's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'lunchmoney-access-token',
    title: 'Lunch Money access token',
    shape: [hex(50)],
    near: ['lunchmoney', 'lunch_money'],
    grants: 'read and change the budget of its user',
    revoke: 'Delete it at https://my.lunchmoney.app/developers',
    docs: 'https://lunchmoney.dev/#authentication',
  },
];
