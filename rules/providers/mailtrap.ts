/** Mailtrap's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mailtrap-api-token',
    title: 'Mailtrap API token',
    shape: [hex(32)],
    near: ['mailtrap'],
    grants: 'send mail or read the inboxes of its account',
    revoke: 'Reset it at https://mailtrap.io/api-tokens.',
    docs: 'https://help.mailtrap.io/article/103-api-tokens',
  },
];
