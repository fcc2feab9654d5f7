/** Mistral AI's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mistral-api-key',
    title: 'Mistral API key',
    shape: [base62(32)],
    near: ['mistral', 'mistralai'],
    grants: 'run models at the cost of its workspace',
    revoke: 'Delete it at https://console.mistral.ai/api-keys.',
    docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  },
];
