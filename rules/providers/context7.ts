/** Context7's token. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'context7-api-key',
    title: 'Context7 API key',
    shape: ['ctx7sk-', ...uuid],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://context7.com/dashboard',
    docs: 'https://context7.com/docs/howto/api-keys',
  },
];
