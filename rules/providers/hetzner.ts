/** Hetzner Cloud's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'hetzner-api-token',
    title: 'Hetzner Cloud API token',
    shape: [base62(64)],
    near: ['hetzner', 'hcloud'],
    severity: 'critical',
    grants: 'create and delete servers of the project',
    revoke: 'Delete it: Hetzner Console, project, Security, API tokens.',
    docs: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  },
];
