/** Retool's API tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'retool-api-token',
    title: 'Retool access token',
    shape: ['retool_01', base36(24)],
    severity: 'critical',
    grants: 'administer apps, users or source control of its organisation, within its scopes',
    revoke: 'Revoke it in Retool under Settings, API.',
    docs: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
  },
];
