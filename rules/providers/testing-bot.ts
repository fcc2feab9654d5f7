/** TestingBot's keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'testing-bot-secret',
    title: 'TestingBot key or secret',
    shape: [hex(32)],
    near: ['testingbot', 'tb_key', 'tb_secret'],
    grants: 'run tests at the cost of its account',
    revoke: 'Reset it at https://testingbot.com/members/user/edit.',
    docs: 'https://testingbot.com/support/api',
  },
];
