/** Abstract API's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'abstract-api-api-key',
    title: 'Abstract API API key',
    shape: [hex(32)],
    near: ['abstractapi', 'abstract_api'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Rotate it: https://app.abstractapi.com/dashboard, the API.',
    docs: 'https://docs.abstractapi.com/',
  },
];
