/** PeeringDB's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'peering-db-api-key',
    title: 'PeeringDB API key',
    shape: [base62(8), '.', base62(32)],
    near: ['peeringdb', 'peering_db'],
    grants: 'read and change the records of its organisation',
    revoke: 'Revoke it at https://www.peeringdb.com/profile.',
    docs: 'https://docs.peeringdb.com/howto/api_keys/',
  },
];
