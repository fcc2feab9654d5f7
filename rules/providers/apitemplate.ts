/** APITemplate.io's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'apitemplate-api-key',
    title: 'APITemplate.io API key',
    shape: [base62(39)],
    near: ['apitemplate'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://app.apitemplate.io/user/manage-api/',
    docs: 'https://docs.apitemplate.io/',
  },
];
