/** Bitrise's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bitrise-access-token',
    title: 'Bitrise personal access token',
    shape: [base64url(86)],
    near: ['bitrise'],
    grants: "read and start builds of its user's apps",
    revoke: 'Revoke it: https://app.bitrise.io/me/account/security',
    docs: 'https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html',
  },
];
