/** Clockify's token. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'clockify-api-key',
    title: 'Clockify API key',
    shape: [base64(48)],
    near: ['clockify'],
    grants: 'do all that its user can do in Clockify',
    revoke: 'Regenerate it: https://app.clockify.me/user/preferences',
    docs: 'https://docs.clockify.me/',
  },
];
