/** Tencent Cloud's keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tencent-secret-id',
    title: 'Tencent Cloud secret ID',
    shape: [oneOf('AKID', 'IKID'), base62(32)],
    kind: 'identifier',
    grants: 'name its API key to Tencent Cloud; the secret key is often close by',
    revoke: 'Disable it at https://console.cloud.tencent.com/cam/capi.',
    docs: 'https://cloud.tencent.com/document/product/598/40488',
  },
  {
    id: 'tencent-secret-key',
    title: 'Tencent Cloud secret key',
    shape: [base62(32)],
    near: ['tencent', 'tencentcloud', 'qcloud', 'tencent_cos'],
    severity: 'critical',
    grants: 'manage the resources of its account, together with the secret ID',
    revoke: 'Disable it at https://console.cloud.tencent.com/cam/capi.',
    docs: 'https://cloud.tencent.com/document/product/598/40488',
  },
];
