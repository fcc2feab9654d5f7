/** Currents' token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'currents-api-api-key',
    title: 'Currents API key',
    shape: [base64url(48)],
    near: ['currentsapi', 'currents_api'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://currentsapi.services/en/profile',
    docs: 'https://currentsapi.services/en/docs/',
  },
];
