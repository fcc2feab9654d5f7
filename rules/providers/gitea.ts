/** Gitea's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gitea-access-token',
    title: 'Gitea access token',
    shape: [hex(40)],
    near: ['gitea', 'forgejo', 'codeberg'],
    severity: 'critical',
    grants: 'read and change repositories as its user',
    revoke: 'Delete it: Gitea, Settings, Applications.',
    docs: 'https://docs.gitea.com/development/api-usage',
  },
];
