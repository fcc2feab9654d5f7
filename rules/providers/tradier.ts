/** Tradier's access tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tradier-access-token',
    title: 'Tradier access token',
    shape: [base62(28)],
    near: ['tradier'],
    severity: 'critical',
    grants: "trade with its user's account",
    revoke: 'Regenerate it at https://dash.tradier.com/settings/api.',
    docs: 'https://docs.tradier.com/docs/authentication',
  },
];
