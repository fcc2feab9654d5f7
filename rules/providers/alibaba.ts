/** Alibaba Cloud's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair';
const REVOKE =
  'Disable, then delete it: RAM console, Users, AccessKey; or aliyun ram UpdateAccessKey --Status Inactive.';

export const tokens: readonly Token[] = [
  {
    id: 'alibaba-access-key-id',
    title: 'Alibaba Cloud access key ID',
    shape: ['LTAI', base62(12, 20)],
    kind: 'identifier',
    grants: 'name a key of a user or of the root account; its secret is often close by',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'alibaba-access-key-secret',
    title: 'Alibaba Cloud access key secret',
    shape: [base62(30)],
    near: ['alibaba', 'aliyun', 'alicloud', 'aliyuncs', 'access_key_secret', 'accesskeysecret'],
    severity: 'critical',
    grants: 'act as the user, or as root of the whole account',
    revoke: REVOKE,
    docs: DOCS,
  },
];
