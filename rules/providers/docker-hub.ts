/** Docker Hub's tokens. */
import { base64url, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.docker.com/security/access-tokens/';

export const tokens: readonly Token[] = [
  {
    id: 'docker-hub-personal-access-token',
    title: 'Docker Hub personal access token',
    shape: ['dckr_pat_', base64url(27)],
    severity: 'critical',
    grants: 'pull and push images as its user',
    revoke: 'Delete it at https://app.docker.com/settings/personal-access-tokens',
    docs: DOCS,
  },
  {
    id: 'docker-hub-organization-access-token',
    title: 'Docker Hub organisation access token',
    shape: ['dckr_oat_', base64url(27, 36)],
    severity: 'critical',
    grants: 'pull and push images of the organisation',
    revoke: 'Delete it: Docker Admin Console, Access tokens.',
    docs: 'https://docs.docker.com/enterprise/security/access-tokens/',
  },
  {
    id: 'docker-hub-legacy-token',
    title: 'Docker Hub access token (older form)',
    shape: [...anyUuid],
    near: ['dockerhub', 'docker_hub', 'docker_token', 'docker_access', 'docker_password', 'docker_pass', 'docker_auth'],
    grants: 'pull and push images as its user',
    revoke: 'Delete it at https://app.docker.com/settings/personal-access-tokens',
    docs: DOCS,
  },
];
