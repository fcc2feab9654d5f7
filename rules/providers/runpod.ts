/** Runpod's API keys. */
import { base62, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'runpod-api-key',
    title: 'Runpod API key',
    shape: ['rpa_', upper36(40), base62(6)],
    grants: 'run machines at the cost of its account',
    revoke: 'Delete it at https://www.console.runpod.io/user/settings (API Keys).',
    docs: 'https://docs.runpod.io/get-started/api-keys',
  },
];
