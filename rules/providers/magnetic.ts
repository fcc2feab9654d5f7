/** Magnetic's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'magnetic-api-key',
    title: 'Magnetic API key',
    shape: [...uuid],
    near: ['magnetic_api', 'magnetic_key', 'magnetic_token', 'magnetic'],
    grants: 'read and change the jobs of its account',
    revoke: 'Make a new one at https://app.magnetichq.com (Settings, Integrations).',
    docs: 'https://developers.magnetichq.com',
  },
];
