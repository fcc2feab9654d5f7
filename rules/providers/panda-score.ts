/** PandaScore's API keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'panda-score-api-key',
    title: 'PandaScore API key',
    shape: [base64url(51)],
    near: ['pandascore'],
    severity: 'warn',
    grants: 'query matches at the cost of its account',
    revoke: 'Make a new one at https://app.pandascore.co/dashboard.',
    docs: 'https://developers.pandascore.co/docs/authentication',
  },
];
