/** PartnerStack's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'partner-stack-api-key',
    title: 'PartnerStack API key',
    shape: [base62(64)],
    near: ['partnerstack'],
    grants: 'read and change the partners of its company',
    revoke: 'Delete it at https://dash.partnerstack.com/settings (Integrations, API keys).',
    docs: 'https://docs.partnerstack.com/reference/auth',
  },
];
