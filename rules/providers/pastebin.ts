/** Pastebin's API keys. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pastebin-api-key',
    title: 'Pastebin API key',
    shape: [chars('A-Za-z0-9_\\-', 32)],
    near: ['pastebin'],
    severity: 'warn',
    grants: 'write and read pastes as its user',
    revoke: 'Make a new one at https://pastebin.com/doc_api.',
    docs: 'https://pastebin.com/doc_api',
  },
];
