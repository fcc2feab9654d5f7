/** Clustdoc's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'clustdoc-api-key',
    title: 'Clustdoc API key',
    shape: [base62(60)],
    near: ['clustdoc'],
    severity: 'error',
    grants: 'read and change applications and documents',
    revoke: 'Regenerate it: Clustdoc, Settings, API.',
    docs: 'https://clustdoc.com/',
  },
];
