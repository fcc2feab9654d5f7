/** Infracost's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'infracost-api-token',
    title: 'Infracost API token',
    shape: ['ico-', base62(32)],
    severity: 'warn',
    grants: "use the pricing API and send estimates in the organisation's name",
    revoke: 'Delete it: Infracost Cloud, Org settings, API tokens.',
    docs: 'https://www.infracost.io/docs/',
  },
];
