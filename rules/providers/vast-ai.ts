/** Vast.ai's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'vast-ai-api-key',
    title: 'Vast.ai API key',
    shape: [hex(64)],
    near: ['vast_api', 'vastai', 'vast.ai', 'vast_ai', 'vast_key'],
    severity: 'critical',
    grants: 'rent machines at the cost of its account',
    revoke: 'Delete it at https://cloud.vast.ai/manage-keys/.',
    docs: 'https://docs.vast.ai/api/authentication',
  },
];
