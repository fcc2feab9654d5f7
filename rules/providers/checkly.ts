/** Checkly's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'checkly-api-key',
    title: 'Checkly API key',
    shape: [oneOf('cu_', 'csu_'), hex(32)],
    grants: "read and change checks of its user's accounts",
    revoke: 'Delete it at https://app.checklyhq.com/settings/user/api-keys',
    docs: 'https://www.checklyhq.com/docs/admin/creating-api-key/',
  },
];
