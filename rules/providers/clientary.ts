/** Clientary's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'clientary-api-key',
    title: 'Clientary API key',
    shape: [base62(20)],
    near: ['clientary', 'ronin_app'],
    severity: 'error',
    grants: 'read and change invoices and clients',
    revoke: 'Regenerate it: Clientary, Settings, API.',
    docs: 'https://www.clientary.com/api',
  },
];
