/** Perplexity's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'perplexity-api-key',
    title: 'Perplexity API key',
    shape: ['pplx-', base62(48, 56)],
    grants: 'run models at the cost of its account',
    revoke: 'Delete it at https://www.perplexity.ai/account/api/keys.',
    docs: 'https://docs.perplexity.ai/guides/getting-started',
  },
];
