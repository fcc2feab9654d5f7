/** Wise's API tokens. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'wise-api-token',
    title: 'Wise API token',
    shape: [...uuid],
    near: ['transferwise', 'wise_api', 'wise_token', 'wise_key', 'wise_access'],
    severity: 'critical',
    grants: 'read the balances of its account and send money',
    revoke: 'Delete it at https://wise.com/settings/api-tokens.',
    docs: 'https://docs.wise.com/api-docs/guides/authentication',
  },
];
