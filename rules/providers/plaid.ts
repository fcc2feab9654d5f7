/** Plaid's keys. */
import { base62, base36, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://plaid.com/docs/api/#api-access';

export const tokens: readonly Token[] = [
  {
    id: 'plaid-access-token',
    title: 'Plaid access token',
    shape: ['access-', oneOf('sandbox', 'development', 'production'), '-', ...uuid],
    severity: 'critical',
    sandbox: /^access-sandbox/,
    grants: 'read the bank accounts and transactions of one of its users, together with the secret',
    revoke: 'Remove the item: POST /item/remove with it.',
    docs: 'https://plaid.com/docs/api/items/#itemremove',
  },
  {
    id: 'plaid-secret',
    title: 'Plaid secret',
    shape: [base36(30)],
    near: ['plaid'],
    severity: 'critical',
    grants: 'act as its application and read the bank accounts of its users',
    revoke: 'Rotate it at https://dashboard.plaid.com/developers/keys.',
    docs: DOCS,
  },
  {
    id: 'plaid-client-id',
    title: 'Plaid client ID',
    shape: [base62(24)],
    near: ['plaid'],
    kind: 'identifier',
    severity: 'note',
    grants: 'name its application to Plaid; the secret is often close by',
    revoke: "It can't be changed; rotate the secret at https://dashboard.plaid.com/developers/keys.",
    docs: DOCS,
  },
];
