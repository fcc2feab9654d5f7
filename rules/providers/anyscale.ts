/** Anyscale's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'anyscale-api-key',
    title: 'Anyscale API key',
    shape: ['esecret_', base62(20, 60)],
    grants: 'run jobs and services in the organisation',
    revoke: 'Delete it: Anyscale console, API keys.',
    docs: 'https://docs.anyscale.com/auth',
  },
];
