/** Lakera's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'lakera-api-key',
    title: 'Lakera API key',
    shape: [hex(64)],
    near: ['lakera'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://platform.lakera.ai/account/api-keys',
    docs: 'https://docs.lakera.ai/docs/api',
  },
];
