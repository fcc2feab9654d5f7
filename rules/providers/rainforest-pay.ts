/** Rainforest Pay's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rainforest-pay-api-key',
    title: 'Rainforest Pay API key',
    shape: ['apikey_', hex(64)],
    near: ['rainforest', 'rainforest_pay'],
    telling: true,
    severity: 'critical',
    confidence: 'high',
    grants: 'take payments and read merchants of its platform',
    revoke: 'Delete it at https://dashboard.rainforestpay.com (Developers).',
    docs: 'https://docs.rainforestpay.com/docs/authentication',
  },
];
