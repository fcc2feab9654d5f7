/** Metrilo's API tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'metrilo-api-token',
    title: 'Metrilo API token',
    shape: [base36(16)],
    near: ['metrilo'],
    grants: 'send events and read the customers of its shop',
    revoke: 'Make a new one in Metrilo under Settings, Installation.',
    docs: 'https://support.metrilo.com/',
  },
];
