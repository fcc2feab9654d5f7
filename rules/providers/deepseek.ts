/** DeepSeek's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'deepseek-api-key',
    title: 'DeepSeek API key',
    shape: ['sk-', hex(32)],
    near: ['deepseek'],
    grants: "use the models on the account's bill",
    revoke: 'Delete it at https://platform.deepseek.com/api_keys',
    docs: 'https://api-docs.deepseek.com/',
  },
];
