/** WeChat's app secrets. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'wechat-app-secret',
    title: 'WeChat app secret',
    shape: [hex(32)],
    near: ['wechat', 'weixin', 'wx_app', 'wxapp', 'wx_secret'],
    severity: 'critical',
    grants: 'act as its official account or mini program',
    revoke: 'Reset it at https://mp.weixin.qq.com (Development, Basic configuration).',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html',
  },
];
