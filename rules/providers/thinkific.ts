/** Thinkific's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'thinkific-api-key',
    title: 'Thinkific API key',
    shape: [hex(32)],
    near: ['thinkific'],
    grants: 'read and change the courses and students of its site',
    revoke: 'Make a new one in Thinkific under Settings, Code & analytics.',
    docs: 'https://developers.thinkific.com/api/api-key-auth',
  },
];
