/** Sightengine's API secrets. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sightengine-api-secret',
    title: 'Sightengine API secret',
    shape: [base62(20, 32)],
    near: ['sightengine'],
    severity: 'warn',
    grants: 'moderate pictures at the cost of its account',
    revoke: 'Make a new one at https://dashboard.sightengine.com/api-credentials.',
    docs: 'https://sightengine.com/docs/authentication',
  },
];
