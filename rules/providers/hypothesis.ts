/** Hypothesis' token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'hypothesis-api-token',
    title: 'Hypothesis API token',
    shape: ['6879-', base64url(43)],
    grants: 'read and write annotations as its user',
    revoke: 'Regenerate it at https://hypothes.is/account/developer',
    docs: 'https://h.readthedocs.io/en/latest/api/authorization/',
  },
];
