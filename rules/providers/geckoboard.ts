/** Geckoboard's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'geckoboard-api-key',
    title: 'Geckoboard API key',
    shape: [base62(44)],
    near: ['geckoboard'],
    severity: 'warn',
    grants: 'push data to dashboards',
    revoke: 'Regenerate it: Geckoboard, Account, API key.',
    docs: 'https://developer.geckoboard.com/',
  },
];
