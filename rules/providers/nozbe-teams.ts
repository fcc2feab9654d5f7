/** Nozbe's API tokens. */
import { base62, base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nozbe-teams-api-token',
    title: 'Nozbe Teams API token',
    shape: [base62(16), '_', base64url(64)],
    near: ['nozbe', 'nozbeteams'],
    grants: 'read and change the tasks of its user',
    revoke: 'Delete it at https://app.nozbe.com (Settings, API tokens).',
    docs: 'https://nozbe.help/advancedfeatures/api/',
  },
];
