/** Signaturit's access tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'signaturit-access-token',
    title: 'Signaturit access token',
    shape: [base62(86)],
    near: ['signaturit'],
    grants: 'send and read the signatures of its account',
    revoke: 'Make a new one at https://app.signaturit.com (Developers).',
    docs: 'https://docs.signaturit.com/api/latest#authentication',
  },
];
