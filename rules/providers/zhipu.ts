/** Zhipu's (Z.ai's) API keys. */
import { hex, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zhipu-api-key',
    title: 'Zhipu AI API key',
    shape: [hex(32), '.', base62(16)],
    near: ['zhipu', 'zhipuai', 'bigmodel', 'glm_api', 'zai_api', 'z_ai', 'glm', 'zai'],
    grants: 'run models at the cost of its account',
    revoke: 'Delete it at https://open.bigmodel.cn/usercenter/apikeys (https://z.ai/manage-apikey abroad).',
    docs: 'https://docs.z.ai/guides/overview/quick-start',
  },
];
