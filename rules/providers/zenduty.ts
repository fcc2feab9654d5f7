/** Zenduty's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zenduty-api-token',
    title: 'Zenduty API token',
    shape: [hex(40)],
    near: ['zenduty'],
    grants: 'read and change the incidents of its account',
    revoke: 'Delete it at https://www.zenduty.com/dashboard/api/.',
    docs: 'https://apidocs.zenduty.com/',
  },
];
