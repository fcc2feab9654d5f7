/** NAVER Cloud Platform's keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'naver-cloud-key',
    title: 'NAVER Cloud access key or secret',
    shape: ['ncp_iam_', base62(16, 60)],
    severity: 'critical',
    grants: 'manage the resources of its account, together with its other half',
    revoke: 'Delete it at https://www.ncloud.com/mypage/manage/authkey.',
    docs: 'https://api.ncloud-docs.com/docs/en/common-ncpapi',
  },
];
