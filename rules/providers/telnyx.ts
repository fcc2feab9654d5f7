/** Telnyx's API keys. */
import { upperHex, base62, base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'telnyx-api-key',
    title: 'Telnyx API key',
    shape: ['KEY01', upperHex(30), '_', base62(22)],
    severity: 'critical',
    grants: 'send messages and place calls at the cost of its account',
    revoke: 'Delete it at https://portal.telnyx.com/#/api-keys.',
    docs: 'https://developers.telnyx.com/development/authentication',
  },
  {
    id: 'telnyx-legacy-api-key',
    title: 'Telnyx API key (58 characters)',
    shape: ['KEY', base64url(55)],
    near: ['telnyx'],
    severity: 'critical',
    grants: 'send messages and place calls at the cost of its account',
    revoke: 'Delete it at https://portal.telnyx.com/#/api-keys.',
    docs: 'https://developers.telnyx.com/development/authentication',
  },
];
