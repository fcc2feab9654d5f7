/** BeeBole's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'beebole-api-key',
    title: 'BeeBole API key',
    shape: [hex(40)],
    near: ['beebole'],
    severity: 'error',
    grants: 'read and change time records',
    revoke: 'Regenerate it: BeeBole, My profile, API.',
    docs: 'https://beebole.com/timesheet-api/',
  },
];
