/** Cloudflare's tokens: the newer ones end in a CRC-32 of their random part. */
import { crc32 } from '../../src/core/hash.ts';
import { base62, base64url, computed, hex, type Shape } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/';
const REVOKE = 'Roll or delete it at https://dash.cloudflare.com/profile/api-tokens';

/** 40 random characters and their CRC-32 as eight hexadecimal digits. */
const withChecksum = (prefix: string): Shape => [
  prefix,
  base62(40),
  computed('a-f0-9', 8, (before) => crc32(before.slice(prefix.length)).toString(16).padStart(8, '0')),
];

export const tokens: readonly Token[] = [
  {
    id: 'cloudflare-user-token',
    title: 'Cloudflare user API token',
    shape: [...withChecksum('cfut_')],
    severity: 'critical',
    grants: "do what its permissions allow on its user's zones and accounts",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'cloudflare-account-token',
    title: 'Cloudflare account API token',
    shape: [...withChecksum('cfat_')],
    severity: 'critical',
    grants: 'do what its permissions allow on the account',
    revoke: 'Roll or delete it: Cloudflare dashboard, Manage Account, Account API Tokens.',
    docs: DOCS,
  },
  {
    id: 'cloudflare-global-key',
    title: 'Cloudflare global API key',
    shape: [...withChecksum('cfk_')],
    severity: 'critical',
    grants: "do everything its user can do in every account, with the user's mail address",
    revoke: 'Change it at https://dash.cloudflare.com/profile/api-tokens',
    docs: DOCS,
  },
  {
    id: 'cloudflare-legacy-global-key',
    title: 'Cloudflare global API key (older form)',
    shape: [hex(37)],
    near: ['cloudflare', 'cf_api', 'cf_global', 'cf_key', 'x_auth_key'],
    severity: 'critical',
    grants: "do everything its user can do in every account, with the user's mail address",
    revoke: 'Change it at https://dash.cloudflare.com/profile/api-tokens',
    docs: DOCS,
  },
  {
    id: 'cloudflare-api-token',
    title: 'Cloudflare API token (older form)',
    shape: [base64url(40)],
    near: ['cloudflare', 'cf_api', 'cf_token'],
    severity: 'critical',
    grants: 'do what its permissions allow on zones and accounts',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'cloudflare-origin-ca-key',
    title: 'Cloudflare Origin CA key',
    shape: ['v1.0-', hex(24), '-', hex(146)],
    grants: 'issue certificates that Cloudflare trusts for the origins of its user',
    revoke: 'Change it at https://dash.cloudflare.com/profile/api-tokens',
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
  },
];
