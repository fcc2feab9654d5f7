/** Duply's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'duply-api-key',
    title: 'Duply API key',
    shape: [base62(32)],
    near: ['duply'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: Duply, API.',
    docs: 'https://duply.co/docs',
  },
];
