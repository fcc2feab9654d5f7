/** Alibaba Cloud's tokens. */
import { base62, base64, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair';
const REVOKE =
  'Disable, then delete it: RAM console, Users, AccessKey; or aliyun ram UpdateAccessKey --Status Inactive.';
const STS_DOCS = 'https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole';
const REVOKE_SESSIONS =
  'Detach the policies of the role until it has expired: aliyun ram DetachPolicyFromRole; it cannot be revoked.';

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
  {
    id: 'alibaba-sts-key-id',
    title: 'Alibaba Cloud temporary access key ID',
    shape: ['STS.', base62(20, 30)],
    kind: 'identifier',
    severity: 'warn',
    // Not `STS.AssumeRoleWithIdentity`.
    check: (value) => /[0-9]/.test(value),
    grants: 'name temporary credentials; the secret and the token are often close by',
    revoke: REVOKE_SESSIONS,
    docs: STS_DOCS,
  },
  {
    id: 'alibaba-sts-token',
    title: 'Alibaba Cloud security token',
    shape: ['CAIS', base64(120, 1600), oneOf('==', '=', '')],
    grants: 'act as the role for up to some hours, together with its key ID and secret',
    revoke: REVOKE_SESSIONS,
    docs: STS_DOCS,
  },
];
