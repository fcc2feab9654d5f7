/** file.io's token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fileio-api-key',
    title: 'file.io API key',
    shape: [upper36(7), '.', upper36(7), '-', upper36(7), '-', upper36(7), '-', upper36(7)],
    near: ['fileio', 'file.io'],
    severity: 'warn',
    grants: 'read and delete files of the account',
    revoke: 'Delete it at https://www.file.io/account',
    docs: 'https://www.file.io/developers',
  },
];
