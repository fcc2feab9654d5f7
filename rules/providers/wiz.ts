/** Wiz's client credentials. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'wiz-client-secret',
    title: 'Wiz client secret',
    shape: [oneOf([base62(64)], [base62(53)])],
    near: ['wiz_client', 'wiz_secret', 'wiz.io', 'wiz_api', 'wiz'],
    severity: 'critical',
    grants: 'read the findings of its tenant, within its scopes',
    revoke: 'Delete it at https://app.wiz.io/settings/service-accounts.',
    docs: 'https://win.wiz.io/docs/authentication',
  },
];
