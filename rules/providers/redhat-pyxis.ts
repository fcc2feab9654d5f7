/** Red Hat Pyxis' API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'redhat-pyxis-api-key',
    title: 'Red Hat Pyxis API key',
    shape: [base36(32)],
    near: ['pyxis', 'redhat_pyxis'],
    grants: 'publish certification results of its company',
    revoke: 'Delete it at https://connect.redhat.com/account/api-keys.',
    docs: 'https://catalog.redhat.com/api/containers/docs/',
  },
];
