/** Azure DevOps' tokens. */
import { base62, chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS =
  'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate';
const REVOKE = 'Revoke it: https://dev.azure.com/<ORGANIZATION>/_usersSettings/tokens';

export const tokens: readonly Token[] = [
  {
    id: 'azure-devops-personal-access-token',
    title: 'Azure DevOps personal access token',
    shape: [base62(76), 'AZDO', base62(4)],
    keywords: ['AZDO'],
    severity: 'critical',
    grants: 'read or change code, pipelines and secrets as its scopes allow',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'azure-devops-legacy-token',
    title: 'Azure DevOps personal access token (52 characters)',
    shape: [chars('a-z2-7', 52)],
    near: [
      'azure',
      'devops',
      'vsts',
      'tfs_pat',
      'tfs_token',
      'ado_pat',
      'ado_token',
      'azdo',
      'personal_access_token',
      'personalaccesstoken',
      'visualstudio',
    ],
    severity: 'critical',
    grants: 'read or change code, pipelines and secrets as its scopes allow',
    revoke: REVOKE,
    docs: DOCS,
  },
];
