/** Dwolla's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dwolla-client-secret',
    title: 'Dwolla key or secret',
    shape: [base62(50)],
    near: ['dwolla'],
    severity: 'critical',
    grants: 'move money as the application',
    revoke: 'Regenerate it: Dwolla Dashboard, Applications.',
    docs: 'https://developers.dwolla.com/docs/auth',
  },
];
