/** Finage's token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'finage-api-key',
    title: 'Finage API key',
    shape: ['API_KEY', upper36(32)],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://moon.finage.co.uk',
    docs: 'https://finage.co.uk/docs/api',
  },
];
