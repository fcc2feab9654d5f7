/** AppOptics' token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'appoptics-api-token',
    title: 'AppOptics API token',
    shape: [base64url(71)],
    near: ['appoptics'],
    severity: 'warn',
    grants: 'send and read measurements',
    revoke: 'Delete it: AppOptics, Settings, API Tokens.',
    docs: 'https://docs.appoptics.com/api/#authentication',
  },
];
