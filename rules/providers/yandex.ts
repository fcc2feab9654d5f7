/** Yandex's keys and tokens. */
import { chars, digits, hex, base62, base64url, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://yandex.cloud/en/docs/iam/concepts/authorization/';

export const tokens: readonly Token[] = [
  {
    id: 'yandex-api-key',
    title: 'Yandex Cloud API key',
    shape: ['AQVN', base64url(35, 38)],
    severity: 'critical',
    grants: 'call Yandex Cloud services as its service account',
    revoke: 'yc iam api-key delete <ID>',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  },
  {
    id: 'yandex-iam-token',
    title: 'Yandex Cloud IAM token',
    shape: ['t1.9eu', base64url(20, 300), '.', base64url(86), optional(oneOf('==', '='))],
    grants: 'manage the clouds and folders of its account for up to twelve hours',
    revoke: 'yc iam revoke-token',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
  },
  {
    id: 'yandex-named-iam-token',
    title: 'Yandex Cloud IAM token',
    shape: ['t1.', chars('A-Za-z0-9_=\\-', 1, 300), '.', base64url(86), optional(oneOf('==', '='))],
    near: ['yandex', 'yc_token', 'yc_iam', 'iam_token'],
    telling: true,
    entropy: 4,
    grants: 'manage the clouds and folders of its account for up to twelve hours',
    revoke: 'yc iam revoke-token',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
  },
  {
    id: 'yandex-static-key',
    title: 'Yandex Cloud static access key',
    shape: ['YC', base64url(38)],
    near: ['yandex', 'yc_secret', 'yandex_cloud', 'yc_access'],
    severity: 'critical',
    grants: 'read and change the buckets of its service account',
    revoke: 'yc iam access-key delete <ID>',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key',
  },
  {
    id: 'yandex-static-key-id',
    title: 'Yandex Cloud static access key ID',
    shape: ['YCAJE', base64url(20)],
    kind: 'identifier',
    grants: 'name its static key to Yandex Cloud; the secret is often close by',
    revoke: 'yc iam access-key delete <ID>',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key',
  },
  {
    id: 'yandex-oauth-token',
    title: 'Yandex OAuth token',
    shape: [oneOf('y0_', 'y1_', 'y2_', 'y3_'), base64url(50, 62)],
    severity: 'critical',
    grants: "act as its user in Yandex's services, within its scopes",
    revoke:
      'Revoke it at https://id.yandex.com/security (Apps and services), or POST it to https://oauth.yandex.com/revoke_token.',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token',
  },
  {
    id: 'yandex-captcha-key',
    title: 'Yandex SmartCaptcha server key',
    shape: [oneOf('ysc1_', 'ysc2_'), base62(40), hex(8)],
    severity: 'warn',
    grants: 'check captchas as its site',
    revoke: 'Reset it in Yandex Cloud under SmartCaptcha (your captcha, Overview).',
    docs: 'https://yandex.cloud/en/docs/smartcaptcha/concepts/keys',
  },
  {
    id: 'yandex-dictionary-key',
    title: 'Yandex translate, dictionary or predictor key',
    shape: [oneOf('trnsl', 'dict', 'pdct'), '.1.1.', digits(8), 'T', digits(6), 'Z.', hex(16), '.', hex(40)],
    grants: 'translate at the cost of its account',
    revoke: 'Delete it at https://yandex.com/dev/dictionary/keys/get/.',
    docs: 'https://yandex.com/dev/dictionary/doc/dg/concepts/api-overview.html',
  },
  {
    id: 'yandex-passport-token',
    title: 'Yandex Passport or translate key',
    shape: [base62(83)],
    near: ['yandex'],
    grants: 'call the Yandex API of its account',
    revoke: 'Delete it at https://developer.tech.yandex.com (your key).',
    docs: DOCS,
  },
];
