/** MapQuest's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mapquest-api-key',
    title: 'MapQuest API key',
    shape: [base62(32)],
    near: ['mapquest'],
    severity: 'warn',
    grants: 'call the MapQuest services at the cost of its account',
    revoke: 'Delete it at https://developer.mapquest.com/user/me/apps.',
    docs: 'https://developer.mapquest.com/documentation/',
  },
];
