/** Tomorrow.io's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tomorrow-io-api-key',
    title: 'Tomorrow.io API key',
    shape: [base62(32)],
    near: ['tomorrow.io', 'tomorrowio', 'tomorrow_io', 'tomorrow_api', 'climacell'],
    severity: 'warn',
    grants: 'query weather at the cost of its account',
    revoke: 'Delete it at https://app.tomorrow.io/development/keys.',
    docs: 'https://docs.tomorrow.io/reference/intro/authentication',
  },
];
