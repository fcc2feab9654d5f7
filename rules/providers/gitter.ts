/** Gitter's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gitter-access-token',
    title: 'Gitter access token',
    shape: [base64url(40)],
    near: ['gitter'],
    grants: 'read and post messages as its user',
    revoke: 'Delete it at https://developer.gitter.im/apps',
    docs: 'https://developer.gitter.im/docs/authentication',
  },
];
