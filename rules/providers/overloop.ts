/** Overloop's API keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'overloop-api-key',
    title: 'Overloop API key',
    shape: [base64url(50)],
    near: ['overloop'],
    grants: 'read and change the prospects of its account',
    revoke: 'Make a new one in Overloop under Settings, API.',
    docs: 'https://apidoc.overloop.com/',
  },
];
