/** CircleCI's tokens. */
import { base62, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://circleci.com/docs/managing-api-tokens/';

export const tokens: readonly Token[] = [
  {
    id: 'circleci-personal-token',
    title: 'CircleCI personal API token',
    shape: ['CCIPAT_', base62(20, 24), '_', hex(40)],
    severity: 'critical',
    grants: 'read and start pipelines, and read what contexts allow, as its user',
    revoke: 'Revoke it at https://app.circleci.com/settings/user/tokens',
    docs: DOCS,
  },
  {
    id: 'circleci-project-token',
    title: 'CircleCI project API token',
    shape: ['CCIPRJ_', base62(20, 24), '_', hex(40)],
    grants: 'read or start pipelines of the project',
    revoke: 'Revoke it: CircleCI, Project Settings, API Permissions.',
    docs: DOCS,
  },
  {
    id: 'circleci-legacy-token',
    title: 'CircleCI API token (older form)',
    shape: [hex(40)],
    near: ['circleci', 'circle_ci', 'circle_token'],
    grants: 'read and start pipelines as its user',
    revoke: 'Revoke it at https://app.circleci.com/settings/user/tokens',
    docs: DOCS,
  },
];
