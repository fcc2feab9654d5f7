/** Moralis' API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'moralis-api-key',
    title: 'Moralis API key',
    shape: [base62(64)],
    near: ['moralis'],
    grants: 'query blockchains at the cost of its account',
    revoke: 'Delete it at https://admin.moralis.com (Settings, API keys).',
    docs: 'https://docs.moralis.com/get-your-api-key',
  },
];
