/** data.gov's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'data-gov-api-key',
    title: 'data.gov API key',
    shape: [base62(40)],
    near: ['data_gov', 'api.data.gov', 'datagov'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Ask for a new key at https://api.data.gov/signup/',
    docs: 'https://api.data.gov/docs/developer-manual/',
  },
];
