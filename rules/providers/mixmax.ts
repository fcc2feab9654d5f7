/** Mixmax's API tokens. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mixmax-api-token',
    title: 'Mixmax API token',
    shape: [...uuid],
    near: ['mixmax'],
    grants: 'read and send mail sequences as its user',
    revoke: 'Delete it at https://app.mixmax.com/dashboard/settings/personal/integrations.',
    docs: 'https://developer.mixmax.com/reference/getting-started-with-the-api',
  },
];
