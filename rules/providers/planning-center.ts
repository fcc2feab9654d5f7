/** Planning Center's personal access tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'planning-center-access-token',
    title: 'Planning Center personal access token',
    shape: ['pco_pat_', base62(40, 80)],
    grants: 'read and change the people and services of its organisation',
    revoke: 'Delete it at https://api.planningcenteronline.com/oauth/applications.',
    docs: 'https://developer.planning.center/docs/#/overview/authentication',
  },
];
