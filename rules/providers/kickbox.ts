/** Kickbox's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'kickbox-api-key',
    title: 'Kickbox API key',
    shape: [oneOf('live_', 'test_'), hex(64)],
    near: ['kickbox'],
    severity: 'warn',
    sandbox: /^test_/,
    grants: "use up the account's quota",
    revoke: 'Delete it: Kickbox, API Settings.',
    docs: 'https://docs.kickbox.com/docs/using-the-api',
  },
];
