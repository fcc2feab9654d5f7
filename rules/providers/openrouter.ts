/** OpenRouter's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'openrouter-api-key',
    title: 'OpenRouter API key',
    shape: ['sk-or-v1-', hex(64)],
    grants: 'run models at the cost of its account',
    revoke: 'Delete it at https://openrouter.ai/settings/keys.',
    docs: 'https://openrouter.ai/docs/api-reference/authentication',
  },
];
