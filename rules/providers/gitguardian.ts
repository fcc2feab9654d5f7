/** GitGuardian's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gitguardian-access-token',
    title: 'GitGuardian personal access token',
    shape: [base62(60, 80)],
    near: ['gitguardian'],
    grants: "scan on the workspace's quota, or read its incidents",
    revoke: 'Revoke it: GitGuardian, API, Personal access tokens.',
    docs: 'https://docs.gitguardian.com/platform/administration/personal-access-tokens',
  },
];
