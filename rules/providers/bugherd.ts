/** BugHerd's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bugherd-api-key',
    title: 'BugHerd API key',
    shape: [base62(22)],
    near: ['bugherd'],
    grants: 'read and change all tasks',
    revoke: 'Regenerate it: BugHerd, Settings, General.',
    docs: 'https://www.bugherd.com/api_v2',
  },
];
