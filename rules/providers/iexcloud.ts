/** IEX Cloud's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'iexcloud-api-key',
    title: 'IEX Cloud API key',
    shape: [oneOf('sk_', 'pk_', 'Tsk_', 'Tpk_'), hex(32)],
    near: ['iexcloud', 'iex_cloud', 'iexapis'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'IEX Cloud closed in 2024; remove it.',
    docs: 'https://iexcloud.io/docs/',
  },
];
