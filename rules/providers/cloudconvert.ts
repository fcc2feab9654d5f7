/** CloudConvert's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cloudconvert-api-key',
    title: 'CloudConvert API key',
    shape: [base62(64)],
    near: ['cloudconvert'],
    severity: 'warn',
    grants: "convert files on the account's bill",
    revoke: 'Delete it at https://cloudconvert.com/dashboard/api/v2/keys',
    docs: 'https://cloudconvert.com/api/v2#authentication',
  },
];
