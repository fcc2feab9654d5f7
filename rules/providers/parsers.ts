/** Parsers' API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'parsers-api-key',
    title: 'Parsers API key',
    shape: [base36(64)],
    near: ['parsers_api', 'parsers_key', 'parsers_token', 'parsers'],
    severity: 'warn',
    grants: 'run scrapers at the cost of its account',
    revoke: 'Make a new one at https://parsers.me (Account, API).',
    docs: 'https://parsers.me/api/',
  },
];
