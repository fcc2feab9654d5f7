/** Together AI's API keys. */
import { hex, base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'together-ai-api-key',
    title: 'Together AI API key',
    shape: ['tgp_v1_', base64url(43)],
    grants: 'run models at the cost of its account',
    revoke: 'Delete it at https://api.together.ai/settings/api-keys.',
    docs: 'https://docs.together.ai/docs/api-keys-authentication',
  },
  {
    id: 'together-ai-legacy-key',
    title: 'Together AI API key (old format)',
    shape: [hex(64)],
    near: ['together_api', 'together_ai', 'togetherai', 'together_key'],
    grants: 'run models at the cost of its account',
    revoke: 'Delete it at https://api.together.ai/settings/api-keys.',
    docs: 'https://docs.together.ai/docs/api-keys-authentication',
  },
];
