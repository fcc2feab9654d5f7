/** TMetric's API tokens. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tmetric-api-token',
    title: 'TMetric API token',
    shape: [upper36(64)],
    near: ['tmetric'],
    grants: 'read and change the time entries of its user',
    revoke: 'Make a new one at https://app.tmetric.com (Profile settings).',
    docs: 'https://tmetric.com/help/data-integrations/tmetric-rest-api',
  },
];
