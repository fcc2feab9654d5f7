/** Tableau's personal access tokens. */
import { base62, base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tableau-personal-access-token',
    title: 'Tableau personal access token',
    shape: [base64(22), '==:', base62(32)],
    keywords: ['==:'],
    severity: 'critical',
    grants: "sign in to the Tableau site as its user, together with the token's name",
    revoke: 'Revoke it under My Account Settings, Personal Access Tokens.',
    docs: 'https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm',
  },
];
