/** Jotform's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'jotform-api-key',
    title: 'Jotform API key',
    shape: [hex(32)],
    near: ['jotform'],
    grants: 'read and change forms and their answers',
    revoke: 'Delete it at https://www.jotform.com/myaccount/api',
    docs: 'https://api.jotform.com/docs/#authentication',
  },
];
