/** tru.ID's client secrets. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tru-id-client-secret',
    title: 'tru.ID client secret',
    shape: [base64url(26)],
    near: ['tru_id', 'truid', 'tru.id'],
    grants: 'verify numbers at the cost of its project',
    revoke: 'Rotate it at https://developer.tru.id/console.',
    docs: 'https://developer.tru.id/docs',
  },
];
