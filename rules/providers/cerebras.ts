/** Cerebras' token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cerebras-api-key',
    title: 'Cerebras API key',
    shape: ['csk-', base36(48)],
    grants: "use the models on the account's bill",
    revoke: 'Delete it at https://cloud.cerebras.ai under API Keys.',
    docs: 'https://inference-docs.cerebras.ai/quickstart',
  },
];
