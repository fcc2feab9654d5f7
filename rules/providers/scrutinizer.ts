/** Scrutinizer CI's access tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'scrutinizer-access-token',
    title: 'Scrutinizer CI access token',
    shape: [hex(64)],
    near: ['scrutinizer', 'scrutinizerci'],
    grants: "read the analyses of its user's repositories",
    revoke: 'Delete it at https://scrutinizer-ci.com/profile/applications.',
    docs: 'https://scrutinizer-ci.com/docs/api/',
  },
];
