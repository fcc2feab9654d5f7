/** Kagi's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'kagi-api-key',
    title: 'Kagi API key or session token',
    shape: [base64url(11), '.', base64url(43)],
    near: ['kagi'],
    grants: "search on the account's bill",
    revoke: 'Revoke it at https://kagi.com/settings/api or https://kagi.com/settings/user_details',
    docs: 'https://help.kagi.com/kagi/api/overview.html',
  },
];
