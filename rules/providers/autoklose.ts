/** Autoklose's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'autoklose-api-key',
    title: 'Autoklose API key',
    shape: [base62(32)],
    near: ['autoklose'],
    severity: 'error',
    grants: 'read contacts and send campaigns',
    revoke: 'Regenerate it: Autoklose, Settings, API.',
    docs: 'https://api.aklab.xyz/',
  },
];
