/** Blitapp's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'blitapp-api-key',
    title: 'Blitapp API key',
    shape: [base64url(39)],
    near: ['blitapp'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: Blitapp, Settings, API.',
    docs: 'https://blitapp.com/api/',
  },
];
