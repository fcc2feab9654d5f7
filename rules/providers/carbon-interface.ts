/** Carbon Interface's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'carbon-interface-api-key',
    title: 'Carbon Interface API key',
    shape: [base62(21)],
    near: ['carboninterface', 'carbon_interface'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://www.carboninterface.com/account',
    docs: 'https://docs.carboninterface.com/',
  },
];
