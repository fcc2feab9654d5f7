/** Rownd's app secrets. */
import { base36, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rownd-app-secret',
    title: 'Rownd app secret',
    shape: [base36(48)],
    near: ['rownd'],
    grants: 'administer the users of its app',
    revoke: 'Delete it at https://app.rownd.io (your app, App keys).',
    docs: 'https://docs.rownd.io/api-reference',
  },
  {
    id: 'rownd-app-key',
    title: 'Rownd app key',
    shape: [...uuid],
    near: ['rownd'],
    severity: 'warn',
    grants: 'name its app to Rownd; the secret is often close by',
    revoke: 'Delete it at https://app.rownd.io (your app, App keys).',
    docs: 'https://docs.rownd.io/api-reference',
  },
];
