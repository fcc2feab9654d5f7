/** Dynalist's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dynalist-api-token',
    title: 'Dynalist API token',
    shape: [base64url(128)],
    near: ['dynalist'],
    grants: 'read and change documents of its user',
    revoke: 'Regenerate it at https://dynalist.io/developer',
    docs: 'https://apidocs.dynalist.io/',
  },
];
