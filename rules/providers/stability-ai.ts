/** Stability AI's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'stability-ai-api-key',
    title: 'Stability AI API key',
    shape: ['sk-', base62(48)],
    near: ['stability', 'stability_ai', 'stabilityai', 'dreamstudio'],
    telling: true,
    grants: 'make images at the cost of its account',
    revoke: 'Delete it at https://platform.stability.ai/account/keys.',
    docs: 'https://platform.stability.ai/docs/getting-started/authentication',
  },
];
