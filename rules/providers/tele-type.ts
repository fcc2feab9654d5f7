/** Teletype's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tele-type-token',
    title: 'Teletype token',
    shape: [base62(64)],
    near: ['teletype'],
    grants: 'read and send the messages of its project',
    revoke: 'Make a new one at https://panel.teletype.app (project, API).',
    docs: 'https://teletype.app/help/api/',
  },
];
