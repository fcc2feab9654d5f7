/** SaladCloud's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'salad-api-key',
    title: 'SaladCloud API key',
    shape: ['salad_cloud_', base62(1, 7), '_', base62(20, 235)],
    grants: 'run containers at the cost of its organisation',
    revoke: 'Regenerate it at https://portal.salad.com (API Access).',
    docs: 'https://docs.salad.com/reference/saladcloud-api/api-usage',
  },
];
