/** Cloudmersive's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cloudmersive-api-key',
    title: 'Cloudmersive API key',
    shape: [...anyUuid],
    near: ['cloudmersive'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://portal.cloudmersive.com',
    docs: 'https://api.cloudmersive.com/docs/',
  },
];
