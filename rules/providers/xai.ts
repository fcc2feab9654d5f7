/** xAI's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'xai-api-key',
    title: 'xAI API key',
    shape: ['xai-', base62(80)],
    grants: 'run models at the cost of its team',
    revoke: 'Delete it at https://console.x.ai (API Keys).',
    docs: 'https://docs.x.ai/docs/tutorial',
  },
];
