/** Read the Docs' API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'read-the-docs-api-token',
    title: 'Read the Docs API token',
    shape: [hex(40)],
    near: ['readthedocs', 'read_the_docs', 'rtd_token', 'rtd_api'],
    grants: 'build and change the projects of its user',
    revoke: 'Revoke it at https://app.readthedocs.org/accounts/tokens/.',
    docs: 'https://docs.readthedocs.com/platform/stable/api/v3.html',
  },
];
