/** Checkvist's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'checkvist-api-key',
    title: 'Checkvist API key',
    shape: [base62(14)],
    near: ['checkvist'],
    severity: 'error',
    grants: 'read and change lists as its user',
    revoke: 'Regenerate it: Checkvist, Profile, Open API key.',
    docs: 'https://checkvist.com/auth/api',
  },
];
