/** Salesmate's access keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sales-mate-access-key',
    title: 'Salesmate access key',
    shape: [...uuid],
    near: ['salesmate'],
    grants: 'read and change the deals of its user',
    revoke: 'Make a new one at https://<subdomain>.salesmate.io (My account, Access key).',
    docs: 'https://apidocs.salesmate.io/',
  },
];
