/** Glassnode's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'glassnode-api-key',
    title: 'Glassnode API key',
    shape: [base62(27)],
    near: ['glassnode'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://studio.glassnode.com/settings/api',
    docs: 'https://docs.glassnode.com/basic-api/api-key',
  },
];
