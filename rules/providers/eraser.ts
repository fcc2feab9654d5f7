/** Eraser's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'eraser-api-token',
    title: 'Eraser API token',
    shape: [base62(20)],
    near: ['eraser'],
    grants: 'read and change diagrams of the team',
    revoke: 'Delete it: Eraser, Team settings, API Tokens.',
    docs: 'https://docs.eraser.io/reference/api-token',
  },
];
