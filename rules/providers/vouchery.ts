/** Vouchery's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'vouchery-api-key',
    title: 'Vouchery API key',
    shape: [...uuid],
    near: ['vouchery'],
    grants: 'make and redeem the vouchers of its project',
    revoke: 'Delete it in Vouchery under Settings, API keys.',
    docs: 'https://docs.vouchery.io/reference',
  },
];
