/** TimezoneAPI's tokens. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'timezone-api-token',
    title: 'TimezoneAPI token',
    shape: [chars('A-Za-z', 20)],
    near: ['timezoneapi'],
    severity: 'warn',
    grants: 'query time zones at the cost of its account',
    revoke: 'Make a new one at https://timezoneapi.io.',
    docs: 'https://timezoneapi.io/developers',
  },
];
