/** SiliconFlow's API keys. */
import { lower } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'silicon-flow-api-key',
    title: 'SiliconFlow API key',
    shape: ['sk-', lower(48)],
    near: ['siliconflow'],
    telling: true,
    grants: 'run models at the cost of its account',
    revoke: 'Delete it at https://cloud.siliconflow.cn/account/ak.',
    docs: 'https://docs.siliconflow.cn/en/userguide/quickstart',
  },
];
