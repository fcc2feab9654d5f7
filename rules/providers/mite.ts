/** mite's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mite-api-key',
    title: 'mite API key',
    shape: [base36(16)],
    near: ['mite_api', 'mite_key', 'x_miteapikey'],
    grants: 'read and change the time entries of its user',
    revoke: 'Make a new one in mite under your user name, My user.',
    docs: 'https://mite.de/en/api/',
  },
];
