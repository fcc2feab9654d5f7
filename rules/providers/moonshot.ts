/** Moonshot AI's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'moonshot-api-key',
    title: 'Moonshot AI API key',
    shape: ['sk-', base62(48)],
    near: ['moonshot', 'kimi'],
    telling: true,
    grants: 'run models at the cost of its account',
    revoke: 'Delete it at https://platform.moonshot.ai/console/api-keys.',
    docs: 'https://platform.moonshot.ai/docs/overview',
  },
];
