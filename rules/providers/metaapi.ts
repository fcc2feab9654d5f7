/** MetaApi's tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'metaapi-token',
    title: 'MetaApi account token',
    shape: [hex(64)],
    near: ['metaapi', 'meta_api'],
    grants: 'trade with the accounts that it was given',
    revoke: 'Delete it at https://app.metaapi.cloud/api-access.',
    docs: 'https://metaapi.cloud/docs/client/generateToken/',
  },
];
