/** Private AI's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'private-ai-api-key',
    title: 'Private AI API key',
    shape: [base36(32)],
    near: ['privateai', 'private_ai'],
    grants: 'redact text at the cost of its account',
    revoke: 'Delete it at https://portal.private-ai.com.',
    docs: 'https://docs.private-ai.com/quickstart/',
  },
];
