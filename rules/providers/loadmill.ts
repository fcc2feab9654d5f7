/** Loadmill's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'loadmill-api-token',
    title: 'Loadmill API token',
    shape: [base62(40)],
    near: ['loadmill'],
    severity: 'warn',
    grants: "run tests on the account's bill",
    revoke: 'Delete it: Loadmill, Settings, API tokens.',
    docs: 'https://docs.loadmill.com/integrations/api',
  },
];
