/** Loops' token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'loops-api-key',
    title: 'Loops API key',
    shape: [hex(32)],
    near: ['loops_api', 'loops_key', 'loops.so'],
    grants: 'read contacts and send mail to them',
    revoke: 'Delete it at https://app.loops.so/settings?page=api',
    docs: 'https://loops.so/docs/api-reference/intro',
  },
];
