/** Cursor's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cursor-api-key',
    title: 'Cursor API key',
    shape: [oneOf('key_', 'crsr_'), hex(64)],
    grants: 'run agents or manage the team on its bill',
    revoke: 'Revoke it at https://cursor.com/dashboard under API keys.',
    docs: 'https://docs.cursor.com/en/account/teams/admin-api',
  },
];
