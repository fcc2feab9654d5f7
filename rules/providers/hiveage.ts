/** Hiveage's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'hiveage-api-key',
    title: 'Hiveage API key',
    shape: [base64url(20)],
    near: ['hiveage'],
    severity: 'error',
    grants: 'read and change invoices',
    revoke: 'Regenerate it: Hiveage, Profile.',
    docs: 'https://www.hiveage.com/api/',
  },
];
