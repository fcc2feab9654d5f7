/** Cloverly's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cloverly-api-key',
    title: 'Cloverly API key',
    shape: [oneOf('public_key:', 'private_key:'), hex(16)],
    near: ['cloverly'],
    severity: 'error',
    grants: "buy offsets on the account's bill",
    revoke: 'Regenerate it: Cloverly, API Keys.',
    docs: 'https://docs.cloverly.com/',
  },
];
