/** Twilio Authy's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'authy-api-key',
    title: 'Twilio Authy API key',
    shape: [base62(32)],
    near: ['authy'],
    severity: 'critical',
    grants: "verify, and thereby pass, the second factor of the app's users",
    revoke: 'Regenerate it: Twilio Console, Authy, application, Settings.',
    docs: 'https://www.twilio.com/docs/authy/api',
  },
];
