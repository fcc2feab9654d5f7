/** Quay.io's tokens. */
import { base62, upper36, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'quay-token',
    title: 'Quay.io token',
    shape: [oneOf([upper36(64)], [base62(40)])],
    near: ['quay', 'quay.io', 'quayio', 'quay_token'],
    severity: 'critical',
    entropy: 3.5,
    grants: 'pull or push the images of its organisation',
    revoke:
      "Regenerate the robot account's token, or revoke the application's, at https://quay.io/organization/<NAME>.",
    docs: 'https://docs.quay.io/glossary/robot-accounts.html',
  },
];
