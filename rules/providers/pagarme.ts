/** Pagar.me's API keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pagarme-api-key',
    title: 'Pagar.me API key',
    shape: ['ak_', oneOf('live', 'test'), '_', base62(30)],
    keywords: ['ak_live_', 'ak_test_'],
    severity: 'critical',
    sandbox: /^ak_test/,
    grants: 'charge and refund payments of its merchant',
    revoke: 'Make a new one at https://dash.pagar.me (Settings, Keys).',
    docs: 'https://docs.pagar.me/docs/chaves-de-acesso',
  },
];
