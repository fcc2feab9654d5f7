/** QuickBooks (Intuit)'s client credentials. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'quickbooks-client-secret',
    title: 'QuickBooks (Intuit) client secret',
    shape: [base62(40)],
    near: ['quickbooks', 'intuit', 'qbo_client', 'qb_client'],
    severity: 'critical',
    grants: 'act as its app on the books of the companies that connected it',
    revoke: 'Rotate it at https://developer.intuit.com (your app, Keys & credentials).',
    docs: 'https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret',
  },
  {
    id: 'quickbooks-client-id',
    title: 'QuickBooks (Intuit) client ID',
    shape: ['AB', base62(48)],
    near: ['quickbooks', 'intuit', 'qbo_client', 'qb_client'],
    kind: 'identifier',
    severity: 'note',
    grants: 'name its app to Intuit; the secret is often close by',
    revoke: 'Rotate the secret at https://developer.intuit.com (your app, Keys & credentials).',
    docs: 'https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret',
  },
];
