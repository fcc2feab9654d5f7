/** Nimble's access tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nimble-access-token',
    title: 'Nimble CRM access token',
    shape: [base62(30)],
    near: ['nimble'],
    grants: 'read and change the contacts of its account',
    revoke: 'Revoke it at https://app.nimble.com/#app/settings/tokens.',
    docs: 'https://nimble.readthedocs.io/en/latest/obtaining_key/',
  },
];
