/** Baidu AI Cloud's token. */
import { base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'baidu-qianfan-key',
    title: 'Baidu AI Cloud Qianfan API key',
    shape: ['bce-v3/', oneOf('ALTAK-', 'ALTAKSP-'), base62(21), '/', hex(40)],
    severity: 'critical',
    grants: "use the models on the account's bill",
    revoke: 'Delete it: Baidu AI Cloud, Qianfan, API Key.',
    docs: 'https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5',
  },
];
