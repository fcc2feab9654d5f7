/** Keygen's token. */
import { digits, hex, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'keygen-token',
    title: 'Keygen token',
    shape: [oneOf('admin-', 'prod-', 'user-', 'activ-', 'env-'), hex(64), optional('v', digits(1))],
    near: ['keygen_token', 'keygen_sh', 'keygen_api', 'keygen_product', 'keygen_account', 'keygen'],
    grants: 'create and revoke licences, as its kind allows',
    revoke: 'Revoke it: Keygen, Tokens; or DELETE /v1/tokens/<ID>.',
    docs: 'https://keygen.sh/docs/api/authentication/',
  },
];
