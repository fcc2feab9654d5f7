/** Airship's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'airship-api-token',
    title: 'Airship API token',
    shape: [base62(91)],
    near: ['airship', 'urbanairship'],
    severity: 'error',
    grants: 'send messages to all users of the app',
    revoke: 'Revoke it: Airship, Settings, Tokens.',
    docs: 'https://www.airship.com/docs/developer/rest-api/ua/',
  },
];
