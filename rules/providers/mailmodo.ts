/** Mailmodo's API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mailmodo-api-key',
    title: 'Mailmodo API key',
    shape: [upper36(7), '-', upper36(7), '-', upper36(7), '-', upper36(7)],
    near: ['mailmodo'],
    grants: 'send campaigns of its account',
    revoke: 'Delete it at https://manage.mailmodo.com (Settings, API keys).',
    docs: 'https://www.mailmodo.com/developers/',
  },
];
