/** Diffbot's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'diffbot-token',
    title: 'Diffbot token',
    shape: [hex(32)],
    near: ['diffbot'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Ask support@diffbot.com for a new token.',
    docs: 'https://docs.diffbot.com/reference/authentication',
  },
];
