/** Workable's access tokens. */
import { hex, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'workable-access-token',
    title: 'Workable access token',
    shape: [oneOf([hex(64)], [base64url(40, 60)])],
    near: ['workable'],
    entropy: 3,
    grants: 'read and change the candidates of its account',
    revoke: 'Delete it in Workable under Settings, Integrations.',
    docs: 'https://workable.readme.io/reference/generate-an-access-token',
  },
];
