/** Hybiscus' token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'hybiscus-api-key',
    title: 'Hybiscus API key',
    shape: [base64url(43)],
    near: ['hybiscus'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it: Hybiscus, API keys.',
    docs: 'https://hybiscus.dev/docs',
  },
];
