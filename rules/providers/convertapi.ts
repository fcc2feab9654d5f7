/** ConvertAPI's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'convertapi-api-secret',
    title: 'ConvertAPI API secret or token',
    shape: [oneOf([base62(16)], ['secret_', base62(16)])],
    near: ['convertapi', 'convert_api'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it: https://www.convertapi.com/a/authentication',
    docs: 'https://docs.convertapi.com/docs/authentication',
  },
];
