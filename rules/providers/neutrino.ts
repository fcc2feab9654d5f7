/** Neutrino's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'neutrino-api-key',
    title: 'Neutrino API key',
    shape: [base62(48)],
    near: ['neutrinoapi', 'neutrino_api', 'neutrino'],
    grants: 'call the Neutrino API at the cost of its account',
    revoke: 'Delete it at https://www.neutrinoapi.com/account/api-keys/.',
    docs: 'https://www.neutrinoapi.com/api/api-basics/',
  },
];
