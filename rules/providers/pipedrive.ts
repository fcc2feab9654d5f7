/** Pipedrive's API tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pipedrive-api-token',
    title: 'Pipedrive API token',
    shape: [base36(40)],
    near: ['pipedrive'],
    grants: 'read and change the deals and contacts of its user',
    revoke: 'Make a new one at https://app.pipedrive.com/settings/api.',
    docs: 'https://pipedrive.readme.io/docs/how-to-find-the-api-token',
  },
];
