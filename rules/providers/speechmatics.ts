/** Speechmatics' API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'speechmatics-api-key',
    title: 'Speechmatics API key',
    shape: [base62(32)],
    near: ['speechmatics'],
    grants: 'transcribe at the cost of its account',
    revoke: 'Delete it at https://portal.speechmatics.com/settings/api-keys.',
    docs: 'https://docs.speechmatics.com/get-started/authentication',
  },
];
