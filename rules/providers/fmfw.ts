/** FMFW.io's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fmfw-api-key',
    title: 'FMFW.io API key or secret',
    shape: [base64url(32)],
    near: ['fmfw'],
    severity: 'critical',
    grants: 'trade, and where allowed withdraw, from the account',
    revoke: 'Delete it: FMFW.io, Settings, API keys.',
    docs: 'https://api.fmfw.io/',
  },
];
