/** Klaviyo's token. */
import { base62, hex, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'klaviyo-private-key',
    title: 'Klaviyo private API key',
    shape: ['pk_', optional(base62(6), '_'), hex(34)],
    severity: 'critical',
    grants: 'read and change profiles and send campaigns',
    revoke: 'Delete it at https://www.klaviyo.com/settings/account/api-keys',
    docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  },
];
