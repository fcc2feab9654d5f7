/** Refiner's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'refiner-api-key',
    title: 'Refiner API key',
    shape: [...uuid],
    near: ['refiner'],
    grants: 'read and write the contacts of its environment',
    revoke: 'Make a new one at https://app.refiner.io (Settings, Integrations, API).',
    docs: 'https://refiner.io/docs/api/',
  },
];
