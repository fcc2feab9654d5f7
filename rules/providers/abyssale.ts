/** Abyssale's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'abyssale-api-key',
    title: 'Abyssale API key',
    shape: [base62(40)],
    near: ['abyssale'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: Abyssale, Workspace settings, API key.',
    docs: 'https://developers.abyssale.com/rest-api/authentication',
  },
];
