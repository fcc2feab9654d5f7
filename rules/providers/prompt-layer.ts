/** PromptLayer's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'prompt-layer-api-key',
    title: 'PromptLayer API key',
    shape: ['pl_', hex(32)],
    near: ['promptlayer'],
    telling: true,
    grants: 'read and write the prompts and logs of its workspace',
    revoke: 'Delete it at https://dashboard.promptlayer.com (Settings).',
    docs: 'https://docs.promptlayer.com/quickstart',
  },
];
